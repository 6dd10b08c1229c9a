import type { Page } from 'playwright-core'

/** What the selected card is. */
interface Selected {
  readonly key: string
  readonly kind: string
  readonly status: string
}

/** A person who reviews by keys alone, and counts them. */
export class Reviewer {
  readonly #page: Page
  /** Keys pressed, those that spell English names aside. */
  keys = 0
  /** English names typed, each ended with Enter. */
  names = 0

  constructor(page: Page) {
    this.#page = page
  }

  /** Opens the printed address. */
  async open(address: string): Promise<void> {
    await this.#page.goto(address)
    await this.#page.locator('.review-card[data-selected]').waitFor()
  }

  /** Presses a key that decides, and waits until the server has answered. */
  async decide(key: string): Promise<void> {
    const before = await this.#page.locator('.review').getAttribute('data-decisions')
    await this.press(key)
    await this.#page.locator(`.review:not([data-decisions="${before ?? ''}"])`).waitFor()
  }

  async press(key: string): Promise<void> {
    this.keys++
    await this.#page.keyboard.press(key)
  }

  /** Accepts everything: the figures and numerals of a passage at once, the rest one by one. */
  async acceptAll(): Promise<void> {
    for (;;) {
      const { kind, status } = await this.selected()
      if (status !== 'OPEN') return
      await this.decide(kind === 'outcome' || kind === 'term' ? 'f' : 'a')
    }
  }

  /** Gives the next figure that the checker asks about its unit. */
  async giveUnit(unit: string): Promise<void> {
    await this.press('p')
    await this.press('e')
    while (await this.#page.getByLabel('Unit').evaluate((field) => field !== document.activeElement)) {
      await this.press('Tab')
    }
    await this.#page.keyboard.insertText(unit)
    await this.decide('Enter')
  }

  /** Types every English name that is missing. */
  async nameAll(nameOf: (name: string) => string): Promise<void> {
    await this.press('n')
    const field = this.#page.locator('.review-name:focus')
    for (;;) {
      await this.#page.waitForFunction(
        () =>
          document.querySelector('.review-name:focus') !== null ||
          document.querySelector('.review-card[data-selected]:focus') !== null,
        undefined,
        { polling: 20 },
      )
      if ((await field.count()) === 0) return
      const { key } = await this.selected()
      const name = await this.#page.locator('.review-card[data-selected] h3').textContent()
      await this.#page.keyboard.insertText(nameOf(name?.trim() ?? ''))
      await this.#page.keyboard.press('Enter')
      this.names++
      // The field goes once the name is kept.
      await this.#page.locator(`[data-key="${key}"] .review-name`).waitFor({ state: 'detached' })
    }
  }

  /** The selected card. */
  async selected(): Promise<Selected> {
    const card = this.#page.locator('.review-card[data-selected]')
    const [key, kind, status] = await Promise.all(
      ['data-key', 'data-kind', 'data-status'].map((name) => card.getAttribute(name)),
    )
    return { key: key ?? '', kind: kind ?? '', status: status ?? '' }
  }
}
