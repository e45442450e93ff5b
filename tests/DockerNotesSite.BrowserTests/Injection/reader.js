// In every page and frame of a test about injected scripts, before its own scripts: what tells that one ran, and what a reader would do.
// "injected" is a function of the test's.
(() => {
  'use strict';
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    globalThis[name] = (text) => injected(`${name} ${text}`);
  }

  const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'ftp:'];
  const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background', 'cite', 'ping', 'srcset', 'from', 'to', 'values']);
  const running = 'style, form, base, iframe, frame, frameset, object, embed, portal, applet, template, math, foreignObject, animate, set, marquee, audio, video, '
    + 'meta[http-equiv], [srcdoc], [style], [contenteditable], [autofocus], [popover], [ping], [formaction], [background]';
  const events = ('abort animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste beforetoggle begin blur '
    + 'bounce cancel canplay change click close command compositionstart contextlost contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover '
    + 'dragstart drop durationchange ended end error finish focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup '
    + 'load loadeddata loadedmetadata loadstart message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow '
    + 'paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup popstate progress ratechange repeat reset '
    + 'resize scroll scrollend search securitypolicyviolation seeked select selectionchange selectstart show slotchange stalled start storage submit suspend timeupdate toggle '
    + 'touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting wheel').split(' ');

  /** Those that need no reader, or any. */
  const usual = 'load error focus blur click pointerover mouseenter keydown toggle beforetoggle animationstart submit'.split(' ');

  const told = (element) => element.outerHTML.slice(0, 200);

  function isOwnScript(script, root) {
    return script.type === 'application/ld+json' ? JSON.parse(script.textContent) !== null && !script.src
      : script instanceof HTMLScriptElement && script.textContent === '' && script.src.startsWith(root) && /(^|\/)assets\/[a-z-]+\.[0-9a-f]{8}\.js$|^\/_preview\/client\.[0-9a-f]{8}\.js$/.test(script.getAttribute('src'));
  }

  function isAllowedAddress(written, root) {
    if (!URL.canParse(written, document.baseURI)) {
      return true;
    }
    const { protocol, href } = new URL(written, document.baseURI);
    return allowed.includes(protocol) || href.startsWith(root);
  }

  /** What a name or an address was found to be holds for all that are written like it. */
  const remembering = (find, known = new Map()) => (text) => known.get(text) ?? known.set(text, find(text)).get(text);

  const runsByName = remembering((name) => /^on/i.test(name) || /[^a-z0-9_:-]/i.test(name));

  const isCarriedPicture = (element, written) => /^\s*data:/i.test(written) && element.matches('img, a[download], link[rel=icon]');

  const elementsOf = (within) => [...(within instanceof Element ? [within] : []), ...within.querySelectorAll('*')];

  /** What in the document could run or ask for something, although no script of a note ran: beside the browser, a look of its own. */
  function inspect(root, { isPacked = false, within = document } = {}) {
    const isAllowed = remembering((written) => isAllowedAddress(written, root));
    const isWrongAddress = (element, name) => addresses.has(name) && !isAllowed(element.getAttribute(name))
      && !(isPacked && isCarriedPicture(element, element.getAttribute(name)));
    return elementsOf(within).filter((element) => {
      const names = element.getAttributeNames();
      return (element.shadowRoot !== null && element.localName !== 'preview-panel')
        || names.some((name) => runsByName(name) || isWrongAddress(element, name))
        || (element.matches(running) && !isOwnRefresh(element) && !isOwnCard(element) && !(isPacked && element.localName === 'style' && element.closest('head')))
        || (element.localName === 'script' && !isPacked && !isOwnScript(element, root));
    }).map(told);
  }

  /** The page of an alias leads to the note by a refresh of the theme's. */
  function isOwnRefresh(element) {
    return document.body.className === 'kind-redirect' && element.localName === 'meta' && element.closest('head') !== null
      && element.content === `0; url=${document.querySelector('main a').getAttribute('href')}`;
  }

  /** The theme places it. */
  function isOwnCard(element) {
    return element.className === 'card' && /^left: [-\d.e+]+px; top: [-\d.e+]+px;$/.test(element.getAttribute('style') ?? '');
  }

  /** Whatever a handler waits for. Only who has one is told, and the events don't rise: the page's own listeners hear nothing of it. */
  function wake(within = document, names = usual) {
    // Handlers of a body wait for events of the window.
    for (const element of [...(within === document ? [globalThis] : []), ...elementsOf(within)]) {
      for (const name of names) {
        if (typeof element[`on${name}`] === 'function' || element.hasAttribute?.(`on${name}`)) {
          element.dispatchEvent(new Event(name));
        }
      }
    }
  }

  /** Opens and presses what a reader can: what is folded, cards, buttons. Links are followed by nobody, as each leads to a page that is looked at itself. */
  function use(root, most) {
    const found = [];
    addEventListener('click', (event) => event.preventDefault());
    for (const folded of document.querySelectorAll('details')) {
      folded.open = true;
    }
    const told = [...document.querySelectorAll('main .command-line [tabindex], main a.auto, main [data-slot]')];
    const step = Math.max(1, Math.floor(told.length / most));
    for (let i = 0; i < told.length; i += step) {
      told[i].dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      told[i].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const card = document.querySelector('.card:not([hidden])');
      if (card !== null) {
        reader.cards += 1;
        found.push(...inspect(root, { within: card }));
        wake(card);
      }
    }
    const buttons = [...document.querySelectorAll('button:not(.restore)')];
    const every = Math.max(1, Math.floor(buttons.length / most));
    buttons.forEach((button, i) => i % every === 0 && button.click());
    return found;
  }

  globalThis.reader = { inspect, wake, use, events, cards: 0 };
})();
