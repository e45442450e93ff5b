// Writes normal-forms.txt, what normalisation form KC needs to know of each character, from what Node knows of Unicode:
//   node normal-forms.mjs > normal-forms.txt
// The order of combining marks can't be asked for; it is told by which of two marks normalisation puts first.
const lowest = '\u0334';
const highest = '\u0345';
const hex = (text) => [...text].map((c) => c.codePointAt(0).toString(16)).join(' ');
const isHangul = (code) => code >= 0xac00 && code <= 0xd7a3;
const swaps = (a, b) => `x${a}${b}`.normalize('NFD') === `x${b}${a}`;

const characters = [];
for (let code = 0; code <= 0x10ffff; code++) {
  if ((code < 0xd800 || code > 0xdfff) && !isHangul(code)) {
    characters.push(String.fromCodePoint(code));
  }
}

const lines = [`# Unicode ${process.versions.unicode}; written by normal-forms.mjs`];
lines.push('# character = what it is made of');
for (const c of characters.filter((c) => c.normalize('NFKD') !== c)) {
  lines.push(`${hex(c)}=${hex(c.normalize('NFKD'))}`);
}

lines.push('# first + second > both in one');
for (const c of characters.filter((c) => c.normalize('NFD') !== c && c.normalize('NFC') === c)) {
  const parts = [...c.normalize('NFD')];
  const last = parts.pop();
  lines.push(`${hex(parts.join('').normalize('NFC'))}+${hex(last)}>${hex(c)}`);
}

lines.push('# combining marks: those of one line keep their order, those of a line below come behind');
const marks = characters.filter((c) => /\p{M}/u.test(c) && c.normalize('NFD') === c && (swaps(c, lowest) || swaps(highest, c)));
const classes = [];
for (const mark of marks) {
  const same = classes.find((members) => !swaps(members[0], mark) && !swaps(mark, members[0]));
  if (same) {
    same.push(mark);
  } else {
    classes.push([mark]);
  }
}
classes.sort((a, b) => (swaps(a[0], b[0]) ? 1 : -1));
for (const members of classes) {
  lines.push(`~${members.map(hex).join(' ')}`);
}

console.log(lines.join('\n'));
