import { icon } from './icon';

/** A copy button on every command line and code block. */
export function addCopyButtons(): void {
  const label = document.body.dataset['copy'] ?? '';
  const done = document.body.dataset['copied'] ?? '';
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);

  for (const box of document.querySelectorAll<HTMLElement>('.command-line, .code')) {
    const code = box.querySelector('code');
    if (code !== null) {
      box.append(copyButton(code, label, done, status));
    }
  }
}

function copyButton(code: HTMLElement, label: string, done: string, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.title = label;
  button.setAttribute('aria-label', `${label} ${copyText(code)}`.slice(0, 120));
  button.append(icon('copy'));
  button.addEventListener('click', async () => {
    if (!(await writeToClipboard(copyText(code)))) {
      return;
    }
    status.textContent = done;
    button.replaceChildren(icon('done'));
    button.classList.add('is-done');
    setTimeout(() => {
      status.textContent = '';
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
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
