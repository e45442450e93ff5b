// Sentences of the subject's words: they mean nothing, but their words and pairs of characters are as frequent as in real notes.

/** The 3,755 characters of the first level of GB 2312: what names, places and rarer words are written with. */
const characters = new TextDecoder('gbk').decode(Uint8Array.from(
  Array.from({ length: 40 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]).slice(0, 3755).flat()));

/** Chinese and English text, chosen by `random` from `words` and, as `[sentence]` lists, from what the CLI's texts say. */
export function proseOf(random, words, sentences) {
  const noun = () => random.frequent(words.nouns);
  const verb = () => random.frequent(words.verbs);
  const thing = () => (random.isOnce(3) ? `${random.frequent(words.adjectives)}的${noun()}` : random.isOnce(4) ? noun() + noun() : noun());
  const name = () => `${random.one(words.descriptors)}_${random.one(words.things)}`;
  const rareWord = () => Array.from({ length: random.between(2, 3) }, () => random.one(characters)).join('');
  const mention = () => random.one([
    () => `\`${random.frequent(words.commands)}\``,
    () => `\`${name()}\``,
    () => random.frequent(words.images),
    () => random.frequent(words.english),
    () => `\`/var/lib/${random.frequent(words.services)}\``,
    () => `${random.between(2, 90)} ${random.one(['秒', '分钟', '个', '次', 'GB', 'MB'])}`,
  ])();

  const clauses = [
    () => `${thing()}${random.frequent(words.adverbs)}${verb()}${thing()}`,
    () => `${verb()}${thing()}`,
    () => `在${noun()}${random.frequent(words.places)}${verb()}${thing()}`,
    () => `像${rareWord()}那样${verb()}${noun()}`,
    () => `把${thing()}${verb()}到${noun()}${random.frequent(words.places)}`,
    () => `${thing()}的${noun()}和${noun()}都${random.frequent(words.adverbs)}${verb()}`,
    () => `用 ${mention()} ${verb()}${thing()}`,
    () => `${noun()}是 ${mention()} 时${random.frequent(words.adverbs)}${verb()}${noun()}`,
    () => random.frequent(sentences['zh-CN']).replace(/[。；]$/, ''),
  ];
  const chineseSentence = () => {
    const opening = random.isOnce(3) ? random.frequent(words.openings) : '';
    return `${opening}${Array.from({ length: random.between(1, 4) }, () => random.one(clauses)()).join('，')}。`;
  };

  const englishWord = () => random.frequent(random.isOnce(2) ? words.glue : words.english);
  const englishSentence = () => {
    if (random.isOnce(4)) {
      return `${random.frequent(sentences.en).replace(/\.$/, '')}.`;
    }
    const text = Array.from({ length: random.between(6, 16) }, englishWord).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}, as \`${random.frequent(words.commands)}\` does.`;
  };

  const paragraph = (language, length) => {
    const isChinese = language === 'zh-CN';
    let text = '';
    while (text.length < length) {
      text += isChinese ? chineseSentence() : `${text === '' ? '' : ' '}${englishSentence()}`;
    }
    return text;
  };
  return { noun, thing, paragraph };
}
