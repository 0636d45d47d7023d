/** What was made of two keys before, or is made now: it goes with the first. */
export function keptOf<On extends object, Key, Made>(
  known: WeakMap<On, Map<Key, Made>>,
  on: On,
  key: Key,
  make: () => Made,
): Made {
  let all = known.get(on);
  if (all === undefined) {
    all = new Map();
    known.set(on, all);
  }
  let made = all.get(key);
  if (made === undefined) {
    made = make();
    all.set(key, made);
  }
  return made;
}
