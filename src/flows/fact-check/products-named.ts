const fold = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;

// "জামদানির", "kurtir": the ending glues to the name.
const withoutEndings = (folded: string): string =>
  folded.replaceAll(/(?<=\S\S\S)(?:গুলো|টার|টির|টাতে|টা|টি|ের|র|তে|tar|ta|er|r)(?= )/gu, '');

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** The products whose name or alias stands in a text as whole words; built once for many texts. */
export function productsNamed(all: readonly Named[]): (text: string) => string[] {
  const byFirst = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, aliases } of all) {
    for (const each of [name, ...aliases]) {
      const folded = fold(each);
      const [first = ''] = folded.trim().split(' ');
      if (first === '') continue;
      const known = byFirst.get(first);
      if (known) known.push({ id, name: folded });
      else byFirst.set(first, [{ id, name: folded }]);
    }
  }
  return (text) => {
    const folded = fold(text);
    const forms = [folded, withoutEndings(folded)];
    const firsts = new Set(forms.flatMap((form) => form.trim().split(' ')));
    const named = [...firsts].flatMap((first) => byFirst.get(first) ?? []);
    return [...new Set(named.filter(({ name }) => forms.some((form) => form.includes(name))).map(({ id }) => id))];
  };
}
