/** Takes out of the document what was packed into it: text, compressed, in base64. */
export class Packed {
  readonly #base64: string;

  constructor(id: string) {
    this.#base64 = taken(id);
  }

  async text(): Promise<string> {
    const bytes = Uint8Array.from(atob(this.#base64), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
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
