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
