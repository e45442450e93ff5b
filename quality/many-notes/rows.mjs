// Rows of command tables: what the CLI facts say that a command takes, with names, images and numbers as people choose them.

/** How a kind of value looks: `placeholder` in the syntax, `value` in the example. Flags of other kinds are not used. */
const values = {
  integer: ['n', (r) => `${r.between(1, 64)}`],
  unsigned: ['n', (r) => `${r.between(10, 64)}`],
  decimal: ['n', (r) => `${r.between(1, 9)}.5`],
  size: ['size', (r) => `${r.one([64, 128, 256, 512, 768])}m`],
  duration: ['duration', (r) => `${r.between(2, 90)}s`],
  time: ['time', (r) => `${r.between(2, 59)}m`],
  path: ['path', (r, w) => `./${r.one(w.services)}/${r.one(w.things)}`],
  environment: ['key=value', (r, w) => `${r.one(w.services).toUpperCase()}_${r.one(w.things).toUpperCase()}=${r.between(1, 999)}`],
  label: ['label', (r, w) => `${r.one(w.services)}.${r.one(w.things)}=${r.between(1, 99)}`],
  'key-value': ['key=value', (r, w) => `${r.one(w.things)}=${r.between(1, 99)}`],
  ip: ['ip', (r) => `10.${r.between(0, 200)}.${r.between(0, 200)}.${r.between(2, 250)}`],
  'host-ip': ['host:ip', (r, w) => `${r.one(w.services)}.local:10.${r.between(0, 200)}.0.${r.between(2, 250)}`],
  cidr: ['subnet', (r) => `10.${r.between(0, 250)}.0.0/16`],
  network: ['network', (r, w) => `${r.one(w.services)}-net`],
  'port-mapping': ['host port]:[container port', (r) => `${r.between(1024, 49000)}:${r.one([80, 443, 3000, 5000, 8080, 9000])}`],
  volume: ['volume]:[path', (r, w) => `${r.one(w.services)}-${r.one(w.things)}:/data`],
  image: ['image', (r, w) => imageName(r, w)],
  user: ['user', (r, w) => r.one(w.descriptors)],
  platform: ['platform', (r) => r.one(['linux/amd64', 'linux/arm64'])],
  signal: ['signal', (r) => r.one(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR1'])],
  'restart-policy': ['policy', (r) => r.one(['always', 'unless-stopped', 'on-failure:3'])],
};
const named = { '--name': 'name', '--hostname': 'name', '--network-alias': 'name', '--context': 'context' };

export const imageName = (random, words) => `${random.frequent(words.images)}:${random.between(1, 16)}.${random.between(0, 30)}`;
const thingName = (random, words) => `${random.one(words.descriptors)}_${random.one(words.things)}`;
const serviceName = (random, words) => `${random.frequent(words.services)}-${random.between(1, 40)}`;

/** A word of a command line, as { syntax, example }; null where it is not known how it looks. */
function argumentOf(argument, random, words) {
  const known = {
    container: ['container', thingName], image: ['image', imageName], service: ['service', serviceName], network: ['network', serviceName],
    'volume-name': ['volume', serviceName], command: ['command', (r) => r.one(['sh', 'bash', 'env', 'date', 'whoami', 'hostname'])],
    path: ['path', values.path[1]], 'key-value': ['key=value', values['key-value'][1]], 'path-or-url': ['path', () => '.'],
  }[argument.kind] ?? (/^[A-Z]+$/.test(argument.name) ? [argument.name.toLowerCase(), serviceName] : null);
  return known && { syntax: `[${known[0]}]`, example: known[1](random, words) };
}

function flagOf(flag, random, words) {
  const name = flag.short && random.isOnce(2) ? flag.short : flag.long;
  if (!flag.valueType) {
    return { syntax: name, example: name };
  }
  const [placeholder, value] = values[flag.valueKind] ?? [named[flag.long], thingName];
  return { syntax: `${name} [${placeholder}]`, example: `${name} ${value(random, words)}` };
}

/** The commands of the CLI facts that a row can be made of, the most used first, each with the texts of both languages. */
export function commandsOf(facts, texts, words) {
  const isCurrent = (part) => !part.hidden && !part.deprecatedSince && !part.removedSince && !part.experimental;
  const isUsable = (flag) => flag.long && flag.long !== '--help' && isCurrent(flag) && (!flag.valueType || flag.valueKind in values || flag.long in named);
  const place = (name) => (words.commands.indexOf(name) + words.commands.length + 1) % (words.commands.length + 1);
  return facts.commands
    .filter((command) => isCurrent(command) && command.usage && !command.group && texts.commands[command.name]?.text)
    .map((command) => ({
      ...command,
      flags: (command.flags ?? []).filter(isUsable),
      text: texts.commands[command.name].text,
      textOf: (flag) => texts.commands[command.name].flags?.[flag.long] ?? texts.flags[flag.long],
    }))
    .sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

/** { action, syntax, example } of a row in a language, its action made its own by `purpose`; null where the command can't be written. */
export function rowOf(command, language, random, words, purpose) {
  const needed = (command.arguments ?? []).filter((argument) => !argument.optional || random.isOnce(3));
  const chosen = random.some(command.flags, random.between(0, 4));
  const given = needed.map((argument) => argumentOf(argument, random, words));
  if (given.includes(null)) {
    return null;
  }
  // Many authors write the names that they use themselves into the syntax, too.
  const parts = [...chosen.map((flag) => flagOf(flag, random, words)), ...given]
    .map((part) => (random.isOnce(3) ? { syntax: part.example, example: part.example } : part));
  const said = chosen.map((flag) => command.textOf(flag)?.[language]?.split(/[，,；;]/)[0]).filter(Boolean);
  return {
    action: [command.text[language], ...said, purpose].filter(Boolean).join(language === 'zh-CN' ? '，' : '; '),
    syntax: [command.name, ...parts.map((part) => part.syntax)].join(' '),
    example: [command.name, ...parts.map((part) => part.example)].join(' '),
  };
}
