/** Words that carry no meaning in a search: a result need not have them. */
const spelledFillers = new Set(
  'a an and are be by can do does for from how i in into is it me my of on or please that the this to use using via want what when where which with'.split(' '),
);

const cjkFillers = /怎么样|怎么办|为什么|怎么|怎样|如何|请问|什么|哪个|一个|一下|可以|想要|[的了吗呢吧把让给在里请用]/g;

export function isFiller(word: string): boolean {
  return spelledFillers.has(word);
}

/** Which characters of a run carry no meaning; none where that would be all of them. */
export function fillersOf(run: string): readonly boolean[] {
  const marked = run.replace(cjkFillers, (filler) => ' '.repeat(filler.length));
  return marked.trim() === '' ? [...run].map(() => false) : [...marked].map((character) => character === ' ');
}
