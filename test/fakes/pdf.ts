/** Reading a PDF back: its text, its size, and the picture of its page. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly pages: number
  readonly widthMm: number
  readonly heightMm: number
  /** All text of the page, with whatever white space the PDF has. */
  readonly text: string
}

/** Opens a copy: the reader takes the bytes for itself. */
const load = (pdf: Uint8Array) => getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise

/** Chromium names the glyph of ・ by another character that has the same one. */
const asPrinted = (text: string): string => text.replaceAll('\u2027', '・')

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await load(pdf)
  const page = await document.getPage(1)
  const { width, height } = page.getViewport({ scale: 25.4 / 72 })
  const content = await page.getTextContent()
  const text = content.items.map((item) => ('str' in item ? asPrinted(item.str) : '')).join('')
  const read = { pages: document.numPages, widthMm: width, heightMm: height, text }
  await document.cleanup()
  return read
}

export interface PrintedText {
  readonly text: string
  /** Size of its type in points, as it is printed. */
  readonly pt: number
}

/** The text of the first page with its sizes: what stands beside one another in one size is one piece. */
export async function readSizes(pdf: Uint8Array): Promise<PrintedText[]> {
  const document = await load(pdf)
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const pieces: { text: string; pt: number; y: number; end: number }[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    const pt = Math.hypot(c, d)
    const before = pieces.at(-1)
    const beside =
      before !== undefined && before.pt === pt && Math.abs(before.y - y) < 0.1 && x >= before.end - 1
    const text = asPrinted(item.str)
    if (beside) {
      before.text += x - before.end > pt / 6 ? ` ${text}` : text
      before.end = x + item.width
    } else pieces.push({ text, pt, y, end: x + item.width })
  }
  await document.cleanup()
  return pieces.map(({ text, pt }) => ({ text: text.trim(), pt }))
}

/** The first page as a picture. @param scale 1 is 72 dpi. */
async function draw(pdf: Uint8Array, scale: number): Promise<Canvas> {
  const document = await load(pdf)
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({
    canvas: null,
    canvasContext: canvas.getContext('2d') as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise
  await document.cleanup()
  return canvas
}

/** What a phone would read from the printed page, or null when there is no QR code. */
export async function readQr(pdf: Uint8Array): Promise<string | null> {
  const canvas = await draw(pdf, 3)
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null
}

/** The first page as PNG at 180 dpi. */
export async function renderPng(pdf: Uint8Array): Promise<Uint8Array> {
  return (await draw(pdf, 2.5)).toBuffer('image/png')
}
