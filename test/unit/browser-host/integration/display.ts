/** A display nobody sees. */
import { spawn } from 'node:child_process'

/** @param work with the display's name; the display goes when it ends. */
export async function withDisplay(work: (display: string) => Promise<void>): Promise<void> {
  // Xvfb writes the number that it chose on this descriptor once it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  try {
    const number = await new Promise<string>((chosen, failed) => {
      server.once('exit', () => failed(new Error('Xvfb did not start')))
      server.stdio[3]?.on('data', (data: Buffer) => chosen(data.toString().trim()))
    })
    await work(`:${number}`)
  } finally {
    server.kill()
  }
}
