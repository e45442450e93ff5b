/** The list below a field: one of its options at a time is the one that Enter opens. */
export class OptionList {
  #options: HTMLElement[] = [];
  #active = -1;

  constructor(private readonly field: HTMLInputElement, private readonly list: HTMLElement) {
    list.addEventListener('pointermove', ({ target }) => {
      const pointed = this.#options.indexOf((target as Element).closest('[role=option]') as HTMLElement);
      if (pointed >= 0 && pointed !== this.#active) {
        this.#activate(pointed);
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
  }

  /** To the next option or the one before, and from either end to the other. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count > 0) {
      this.#activate(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
      const option = this.#options[this.#active];
      (this.#active === 0 ? option?.parentElement : option)?.scrollIntoView({ block: 'nearest' });
    }
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
