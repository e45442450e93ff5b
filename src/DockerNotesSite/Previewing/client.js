// Listens to the preview: gets the page anew where it changed, puts a new style in place, and shows what is wrong with the notes.
(() => {
  'use strict';
  const mark = document.currentScript.dataset.mark;
  const page = location.pathname;
  const kept = { scroll: 'preview-scroll', folded: 'preview-folded' };

  /** Written over itself, the page is new in half the time that a browser needs to go to it once more, and is never seen empty. */
  async function reload() {
    sessionStorage.setItem(kept.scroll, JSON.stringify([page, scrollX, scrollY]));
    try {
      const html = await (await fetch(location.href, { cache: 'no-cache' })).text();
      document.open();
      document.write(html);
      document.close();
    } catch {
      location.reload();
    }
  }

  function restoreScroll() {
    const [where, x, y] = JSON.parse(sessionStorage.getItem(kept.scroll) ?? '[]');
    sessionStorage.removeItem(kept.scroll);
    if (where === page) {
      scrollTo({ left: x, top: y, behavior: 'instant' });
    }
  }

  /** The new style is in force before the old one goes, so that the page is never seen without one. */
  function restyle(address) {
    const isSite = (link) => /assets\/site\.[0-9a-f]{8}\.css$/.test(link.getAttribute('href'));
    const links = [...document.querySelectorAll('link[rel~=stylesheet]')].filter(isSite);
    if (address === '' || links.length === 0 || links.at(-1).getAttribute('href') === address) {
      return;
    }
    const next = links.at(-1).cloneNode();
    next.href = address;
    next.addEventListener('load', () => {
      links.forEach((link) => link.remove());
      document.dispatchEvent(new CustomEvent('preview:styled'));
    });
    links.at(-1).after(next);
  }

  const style = `
    :host { all: initial; position: fixed; inset: auto 0.75rem 0.75rem auto; z-index: 2147483647; max-width: min(44rem, calc(100vw - 1.5rem));
      color-scheme: light dark; font: 0.875rem/1.45 system-ui, sans-serif; color: light-dark(#1d1d1f, #ececf0); }
    :host([hidden]) { display: none; }
    @media print { :host { display: none; } }
    section { background: light-dark(#fff, #232326); border: 1px solid light-dark(#c8c8d0, #55555c); border-radius: 0.5rem;
      box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 0.25); overflow: hidden; }
    button { all: unset; box-sizing: border-box; display: flex; gap: 0.75rem; align-items: center; width: 100%; min-height: 2.5rem; padding: 0.25rem 0.75rem;
      cursor: pointer; font-weight: 600; }
    button:focus-visible { outline: 2px solid currentColor; outline-offset: -3px; border-radius: 0.5rem; }
    button::after { content: "▾"; margin-inline-start: auto; }
    button[aria-expanded=false]::after { content: "▴"; }
    ol { margin: 0; padding: 0; list-style: none; max-height: min(50vh, 24rem); overflow: auto; border-top: 1px solid light-dark(#c8c8d0, #55555c); }
    ol[hidden] { display: none; }
    li { padding: 0.4rem 0.75rem; border-inline-start: 0.25rem solid; overflow-wrap: anywhere; }
    li + li { border-block-start: 1px solid light-dark(#e4e4ea, #38383d); }
    .error { border-inline-start-color: light-dark(#c0242b, #ff6b6b); }
    .warning { border-inline-start-color: light-dark(#9a6a00, #e0b050); }
    code { font: 0.8125rem/1.4 ui-monospace, monospace; display: block; }
    .note { padding: 0.4rem 0.75rem; margin: 0; }`;

  const host = document.createElement('preview-panel');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  host.hidden = true;

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  function item(line) {
    const made = element('li', '', { class: line.severity === 'error' ? 'error' : 'warning' });
    const message = [line.code, line.message, line.fix === '' ? '' : `→ ${line.fix}`].filter(Boolean).join(' ');
    made.append(element('code', line.place), element('span', message));
    return made;
  }

  function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  }

  function showProblems({ errors, warnings, lines, isCurrent }) {
    host.hidden = lines.length === 0;
    const isFolded = sessionStorage.getItem(kept.folded) === 'true';
    const button = element('button', `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`, { type: 'button', 'aria-expanded': String(!isFolded) });
    const list = element('ol', '');
    list.hidden = isFolded;
    list.append(...lines.map(item));
    button.addEventListener('click', () => {
      list.hidden = !list.hidden;
      button.setAttribute('aria-expanded', String(!list.hidden));
      sessionStorage.setItem(kept.folded, String(list.hidden));
    });
    const panel = element('section', '', { 'aria-label': 'Preview', 'aria-live': 'polite' });
    panel.append(button, ...(isCurrent ? [] : [element('p', 'The site stays as it was until this is right.', { class: 'note' })]), list);
    shadow.replaceChildren(panel);
  }

  restoreScroll();
  addEventListener('load', () => performance.mark('preview:loaded'));
  document.body.append(host);
  const events = new EventSource(`/_preview/events?page=${encodeURIComponent(page)}`);
  events.addEventListener('message', (message) => {
    const state = JSON.parse(message.data);
    if (state.mark !== mark) {
      performance.mark('preview:changed');
      events.close();
      reload();
      return;
    }
    restyle(state.style);
    showProblems(state);
  });
  addEventListener('pagehide', () => events.close());
})();
