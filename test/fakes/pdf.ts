/** Reading a PDF back: its text, its size, and the picture of its page. */
import { createCanvas } from '@napi-rs/canvas'
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

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await load(pdf)
  const page = await document.getPage(1)
  const { width, height } = page.getViewport({ scale: 25.4 / 72 })
  const content = await page.getTextContent()
  const text = content.items.map((item) => ('str' in item ? item.str : '')).join('')
  const read = { pages: document.numPages, widthMm: width, heightMm: height, text }
  await document.cleanup()
  return read
}

/** What a phone would read from the printed page, or null when there is no QR code. */
export async function readQr(pdf: Uint8Array): Promise<string | null> {
  const document = await load(pdf)
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 3 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  await document.cleanup()
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null
}
