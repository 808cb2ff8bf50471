/** The desk's own beep for a code that was read: one short high tone for yes, two low ones for no. No file is played. */

interface Tone {
  /** Hertz. */
  readonly pitch: number
  /** Seconds from now. */
  readonly from: number
  /** Seconds. */
  readonly lasts: number
}

const sounds: Readonly<Record<'yes' | 'no', readonly Tone[]>> = {
  yes: [{ pitch: 1760, from: 0, lasts: 0.09 }],
  no: [
    { pitch: 330, from: 0, lasts: 0.16 },
    { pitch: 262, from: 0.2, lasts: 0.24 },
  ],
}

/** Heard over a busy floor, and no more: 1 is as loud as the computer can. */
const LOUDNESS = 0.15

let context: AudioContext | null = null

/** Sounds at once; silent where the computer has no sound. */
export function beep(sound: 'yes' | 'no'): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  const out = context
  for (const { pitch, from, lasts } of sounds[sound]) {
    const tone = out.createOscillator()
    const volume = out.createGain()
    tone.frequency.value = pitch
    volume.gain.value = LOUDNESS
    tone.connect(volume).connect(out.destination)
    tone.start(out.currentTime + from)
    tone.stop(out.currentTime + from + lasts)
  }
}
