// A typed catalogue of messages: Indonesian says which keys exist, English must have exactly those, so a missing message does not compile.

import type { Lang } from '@tenun/domain';

/** A message is a text, or a function of what has to stand in it. */
type Message = string | ((...args: never[]) => string);
type Translated<T> = { readonly [K in keyof T]: T[K] extends (...args: infer Args) => string ? (...args: Args) => string : string };

export type Catalogue<T> = Readonly<Record<Lang, T>>;

/** Pairs the Indonesian messages of a screen with the English ones. */
export function catalogue<T extends Readonly<Record<string, Message>>>(id: T, en: Translated<NoInfer<T>>): Catalogue<Translated<T>> {
  return { id: id as unknown as Translated<T>, en };
}
