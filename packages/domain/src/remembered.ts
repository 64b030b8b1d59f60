// What is worked out once for each plan, table or row: many rules ask the same question of the same thing.

/** The same function, which works its answer out once for each object it is asked about. Records of a plan never change, so the answer stays right. */
export function remembered<K extends object, V>(workOut: (about: K) => V): (about: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (about) => {
    const known = answers.get(about) ?? { answer: workOut(about) };
    answers.set(about, known);
    return known.answer;
  };
}
