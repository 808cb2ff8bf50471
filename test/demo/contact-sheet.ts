/** One picture of the best pictures, for the README. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { out, pictureName, say, sizes, type Theme } from './camera.ts'

/** Width of one tile and the space around it, in pixels. */
const TILE = 640
const GAP = 16
/** Tiles show the top of a page, as a window of this shape would. */
const SHAPE = 800 / 1280

/** A page of the demo as a tile. */
export interface Tile {
  readonly step: string
  readonly theme: Theme
}

/** Draws the tiles in rows of `columns` and leaves `contact-sheet.png` beside the pictures. */
export async function contactSheet(tiles: readonly Tile[], columns = 3): Promise<void> {
  const height = Math.round(TILE * SHAPE)
  const rows = Math.ceil(tiles.length / columns)
  const canvas = createCanvas(columns * (TILE + GAP) + GAP, rows * (height + GAP) + GAP)
  const ground = canvas.getContext('2d')
  ground.fillStyle = '#d6d3d1'
  ground.fillRect(0, 0, canvas.width, canvas.height)
  for (const [index, { step, theme }] of tiles.entries()) {
    const image = await loadImage(join(out, pictureName(step, theme, sizes[0])))
    const x = GAP + (index % columns) * (TILE + GAP)
    const y = GAP + Math.floor(index / columns) * (height + GAP)
    const shown = Math.min(image.height, Math.round(image.width * SHAPE))
    ground.drawImage(image, 0, 0, image.width, shown, x, y, TILE, Math.round((TILE * shown) / image.width))
  }
  await writeFile(join(out, 'contact-sheet.png'), canvas.toBuffer('image/png'))
  say('contact-sheet.png')
}
