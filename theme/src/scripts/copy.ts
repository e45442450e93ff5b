import { icon } from './icon';
import { say } from './status';

const named = new Map<HTMLElement, HTMLElement>();

/** A copy button on every command line and code block. */
export function addCopyButtons(): void {
  named.clear();
  for (const box of document.querySelectorAll<HTMLElement>('.command-line, .code')) {
    const code = box.querySelector('code');
    if (code !== null) {
      const button = copyButton(code);
      named.set(button, code);
      box.append(button);
    }
  }
}

/** Each is named by what it copies, which a reader may change. */
export function nameCopyButtons(): void {
  const label = document.body.dataset['copy'] ?? '';
  for (const [button, code] of named) {
    button.setAttribute('aria-label', `${label} ${copyText(code)}`.slice(0, 120));
  }
}

function copyButton(code: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.title = document.body.dataset['copy'] ?? '';
  button.append(icon('copy'));
  button.addEventListener('click', async () => {
    if (!(await writeToClipboard(copyText(code)))) {
      return;
    }
    say(document.body.dataset['copied'] ?? '');
    button.replaceChildren(icon('done'));
    button.classList.add('is-done');
    setTimeout(() => {
      button.replaceChildren(icon('copy'));
      button.classList.remove('is-done');
    }, 1600);
  });
  return button;
}

/** The commands to run: no prompt, and where lines have prompts, no output either. */
function copyText(code: HTMLElement): string {
  const text = code.textContent ?? '';
  const prompts = [...code.querySelectorAll('.t-prompt')].map((prompt) => prompt.textContent ?? '');
  if (prompts.length === 0) {
    return text;
  }
  const lines = text.split('\n');
  const commands: string[] = [];
  for (const line of lines) {
    const prompt = prompts[0];
    if (prompt !== undefined && line.startsWith(prompt)) {
      commands.push(line.slice(prompt.length).trimStart());
      prompts.shift();
    } else if (commands.at(-1)?.endsWith('\\')) {
      commands.push(line);
    }
  }
  return commands.join('\n');
}

/** The clipboard needs a secure page; file:// and http:// get the older way. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    focused?.focus();
    return copied;
  }
}
