/** Texts that each kind of room needs, made from its name: tags over the stage and descriptions. */
export function roomTexts(
  names: Readonly<Record<string, string>>,
  say: {
    temperature: (name: string) => string;
    smoke: (name: string) => string;
    clearHere: (name: string) => string;
    smokeHere: (name: string) => string;
  },
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [kind, name] of Object.entries(names)) {
    texts[`tag.name.${kind}`] = name;
    texts[`tag.celsius.${kind}`] = say.temperature(name);
    texts[`tag.smoke.${kind}`] = say.smoke(name);
    texts[`describe.room.clear.${kind}`] = say.clearHere(name);
    texts[`describe.room.smoke.${kind}`] = say.smokeHere(name);
  }
  return texts;
}
