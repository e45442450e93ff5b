/** Takes out of the document what was packed into it: texts, compressed, in base64, each on a line. */
export class Packed {
  readonly #lines: readonly string[];

  constructor(id: string) {
    this.#lines = taken(id).split('\n');
  }

  texts(): Promise<string[]> {
    return Promise.all(this.#lines.map(unpacked));
  }
}

/** What pages show besides text: on each line the path that they know it by, its type and its bytes. */
export function filesIn(id: string): Map<string, string> {
  const lines = taken(id).trim().split('\n').map((line) => line.split(' '));
  return new Map(lines.map(([path = '', content = '']) => [path, `data:${content}`]));
}

function taken(id: string): string {
  const element = document.getElementById(id);
  element?.remove();
  return element?.textContent ?? '';
}

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const unpacking = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
  // Nothing of a text is taken for a mark of its encoding: its pieces have lengths.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await unpacking.arrayBuffer());
}
