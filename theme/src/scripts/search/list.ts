/** The list below a field: one of its options at a time is the one that Enter opens. */
export class OptionList {
  #options: HTMLElement[] = [];
  #active = -1;
  /** True where the reader has gone to the active option, and not the list itself. */
  #isChosen = false;

  constructor(private readonly field: HTMLInputElement, private readonly list: HTMLElement) {
    list.addEventListener('pointermove', ({ target }) => {
      const pointed = this.#options.indexOf((target as Element).closest('[role=option]') as HTMLElement);
      if (pointed >= 0 && pointed !== this.#active) {
        this.#choose(pointed);
      }
    });
  }

  get isEmpty(): boolean {
    return this.#options.length === 0;
  }

  /** The link of the active option. */
  get link(): HTMLAnchorElement | null {
    return this.#options[this.#active]?.querySelector('a') ?? null;
  }

  /** As long as more may be found; who listens to the page waits for it. */
  set isBusy(isBusy: boolean) {
    if (isBusy) {
      this.list.setAttribute('aria-busy', 'true');
    } else {
      this.list.removeAttribute('aria-busy');
    }
  }

  show(groups: readonly HTMLElement[], isFirstActive: boolean): void {
    this.list.replaceChildren(...groups);
    this.#options = [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
    this.#options.forEach((option, i) => {
      option.id = `${this.list.id}-${i + 1}`;
    });
    this.list.hidden = this.isEmpty;
    this.field.setAttribute('aria-expanded', String(!this.isEmpty));
    this.list.scrollTop = 0;
    this.#activate(isFirstActive && !this.isEmpty ? 0 : -1);
    this.#isChosen = false;
  }

  /** More may have been found meanwhile: the reader stays where the reader has gone to. */
  keepChosen(show: () => void): void {
    const address = this.#isChosen ? this.link?.href : undefined;
    show();
    const chosen = this.#options.findIndex((option) => option.querySelector('a')?.href === address);
    if (chosen >= 0) {
      this.#choose(chosen);
    }
  }

  /** To the next option or the one before, and from either end to the other. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count > 0) {
      this.#choose(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
      const option = this.#options[this.#active];
      (this.#active === 0 ? option?.parentElement : option)?.scrollIntoView({ block: 'nearest' });
    }
  }

  #choose(number: number): void {
    this.#activate(number);
    this.#isChosen = true;
  }

  #activate(number: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = number;
    const option = this.#options[number];
    option?.setAttribute('aria-selected', 'true');
    if (option === undefined) {
      this.field.removeAttribute('aria-activedescendant');
    } else {
      this.field.setAttribute('aria-activedescendant', option.id);
    }
  }
}
