/** How the sheet is set: how much of each row is shown, in how many columns, in which size (points). */
export interface Setting {
  readonly detail: Detail;
  readonly columns: number;
  readonly size: number;
}

/** 0: flags are explained; 1: all examples; 2: examples that show more than their syntax; 3: none. */
type Detail = 0 | 1 | 2 | 3;

export interface Fit extends Setting {
  readonly fits: boolean;
  /** The titles of the last groups without which it would fit; empty where it fits. */
  readonly tooMuch: readonly string[];
}

/** The size from which on a sheet with that much detail is pleasant to read, in points. */
const pleasant: Readonly<Record<Detail, number>> = { 0: 8, 1: 7.6, 2: 7, 3: 6.5 };

const sizes = { smallest: 6.5, largest: 10, step: 0.1 };

/** A page in the smallest type has two lines for some two hundred rows. */
const mostRows = 500;

/** Columns are narrower than a long line and wider than a short command. */
const widths = { least: 44, most: 100, gap: 5 };

const millimetre = 96 / 25.4;

/**
 * Finds the setting with which the sheet fills its pages and no more: the most detail that has a pleasant size, or else the least,
 * each in the number of columns that leaves the largest size. The sheet is left in that setting.
 */
export function fitSheet(sheet: HTMLElement): Fit {
  const room = Number(sheet.dataset['sheets'] ?? 1);
  const groups = [...sheet.querySelectorAll<HTMLElement>('.group:not(.is-left-out, .sheet-concepts)')];
  const hopeful = hopefulOf(groups, room);
  hideFrom(groups, hopeful);
  const found = hopeful < groups.length ? undefined : mostDetailed(sheet, room);
  const setting = found ?? densest(sheet);
  apply(sheet, setting);
  const fitting = found === undefined ? fittingOf(sheet, groups.slice(0, hopeful), setting.columns, room) : groups.length;
  hideFrom(groups, groups.length);
  return { ...setting, fits: found !== undefined, tooMuch: groups.slice(fitting).map(titleOf) };
}

/** How many of the groups may fit: more rows than fit in any setting are not even tried, they would take minutes. */
function hopefulOf(groups: readonly HTMLElement[], room: number): number {
  let rows = 0;
  const first = groups.findIndex((group) => (rows += group.querySelectorAll('li').length) > mostRows * room);
  return first < 0 ? groups.length : first;
}

function hideFrom(groups: readonly HTMLElement[], first: number): void {
  groups.forEach((group, i) => {
    group.hidden = i >= first;
  });
}

function titleOf(group: HTMLElement): string {
  // Without the note that a group of a common name is told by.
  return (group.querySelector('h2 > a') ?? group.querySelector('h2'))?.textContent?.trim() ?? '';
}

function mostDetailed(sheet: HTMLElement, room: number): Setting | undefined {
  if (!columnsOf(sheet).some((columns) => fits(sheet, { detail: 3, columns, size: sizes.smallest }, room))) {
    return undefined;
  }
  for (const detail of [0, 1, 2, 3] as const) {
    const setting = best(sheet, detail, room);
    if (setting !== undefined && setting.size >= pleasant[detail]) {
      return setting;
    }
  }
  return undefined;
}

/** As much as can be read on a page, in as many columns as the longest word allows. */
function densest(sheet: HTMLElement): Setting {
  const settings = columnsOf(sheet).map((columns): Setting => ({ detail: 3, columns, size: sizes.smallest }));
  const last = settings.findLast((setting) => {
    apply(sheet, setting);
    return !hasLongWord(sheet);
  });
  sheet.classList.toggle('breaks-words', last === undefined);
  return last ?? settings.at(-1) ?? { detail: 3, columns: 1, size: sizes.smallest };
}

export function apply(sheet: HTMLElement, { detail, columns, size }: Setting): void {
  sheet.dataset['detail'] = String(detail);
  sheet.style.setProperty('--sheet-columns', String(columns));
  sheet.style.setProperty('--sheet-size', `${size}pt`);
}

function best(sheet: HTMLElement, detail: Detail, room: number): Setting | undefined {
  const settings = columnsOf(sheet).map((columns) => largest(sheet, detail, columns, room)).filter((setting) => setting !== undefined);
  return settings.reduce<Setting | undefined>((most, setting) => (most === undefined || setting.size > most.size ? setting : most), undefined);
}

/** By halves: what fits in one size fits in each smaller one. */
function largest(sheet: HTMLElement, detail: Detail, columns: number, room: number): Setting | undefined {
  const setting = (step: number): Setting => ({ detail, columns, size: Math.round((sizes.smallest + step * sizes.step) * 10) / 10 });
  let [low, high] = [0, Math.round((sizes.largest - sizes.smallest) / sizes.step)];
  if (!fits(sheet, setting(low), room)) {
    return undefined;
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    [low, high] = fits(sheet, setting(middle), room) ? [middle, high] : [low, middle - 1];
  }
  return setting(low);
}

function fits(sheet: HTMLElement, setting: Setting, room: number): boolean {
  apply(sheet, setting);
  return columnsNeeded(sheet, setting.columns) <= setting.columns * room && !hasLongWord(sheet);
}

function columnsNeeded(sheet: HTMLElement, columns: number): number {
  const frame = sheet.getBoundingClientRect();
  const last = [...sheet.querySelectorAll('li, .sheet-head')].findLast((element) => element.getBoundingClientRect().height > 0);
  const stride = (frame.width + widths.gap * millimetre) / columns;
  return last === undefined ? 0 : 1 + Math.floor((last.getBoundingClientRect().left - frame.left + 1) / stride);
}

function hasLongWord(sheet: HTMLElement): boolean {
  return [...sheet.querySelectorAll('.command-line')].some((line) => line.scrollWidth > line.clientWidth + 1);
}

function columnsOf(sheet: HTMLElement): number[] {
  const width = sheet.getBoundingClientRect().width / millimetre;
  return [1, 2, 3, 4, 5, 6].filter((columns) => {
    const column = (width + widths.gap) / columns - widths.gap;
    return column >= widths.least && column <= widths.most;
  });
}

/** How many of the groups, from the first on, fit, found by halves. */
function fittingOf(sheet: HTMLElement, groups: readonly HTMLElement[], columns: number, room: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    hideFrom(groups, middle);
    [low, high] = columnsNeeded(sheet, columns) <= columns * room ? [middle, high] : [low, middle - 1];
  }
  return low;
}
