import type { Page } from 'playwright-core'

/** In the dialog that publishes: a reason for each warning the checks show. */
export async function giveReasons(page: Page): Promise<void> {
  const dialog = page.locator('.step-dialog__box')
  await dialog.locator('.check-list, .check-list__ready').first().waitFor()
  for (const place of await dialog.locator('.check-list textarea').all()) {
    await place.fill('เหตุผลของผู้ทดสอบ')
  }
}
