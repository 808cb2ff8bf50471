/** The one thing every crash spec does. */
import { expect, type Running } from '../../e2e/support/app.ts'
import { Desk } from '../../e2e/support/desk.ts'

type Start = (args?: readonly string[]) => Promise<Running>

/** `kill -9`, a new start on the same profile, and the session opened again from the list. */
export async function killAndResume(
  running: Running,
  start: Start,
  reception: string,
): Promise<{ running: Running; desk: Desk }> {
  await running.kill()
  const again = await start()
  const desk = new Desk(await again.window('desk'))
  await desk.at(`session-row-${reception}`).click()
  await expect(desk.at('reception-number')).toContainText(reception)
  return { running: again, desk }
}
