// For a course page that has Backstep in frames: each frame gets the height that it asks for, and what it tells of the
// work in it arrives as an event `backstep:work`. Plain JavaScript, nothing to build; docs/embedding.md says more.
//
//   <script src="https://example.org/backstep/backstep-embed.js" defer></script>
//   <iframe data-backstep="https://example.org/backstep/#/practice?example=classic" title="Practice"></iframe>
(() => {
  /** No frame is made higher than this, CSS pixels: a message is not to take the page over. */
  const HIGHEST = 20000;
  const FRAMES = 'iframe[data-backstep], iframe[src*="embed=1"]';
  const VERDICTS = ['right', 'follows', 'short', 'wrong', 'unreadable'];
  const callbacks = new Map();

  /** The address of a frame, with what makes it one: in a frame, and telling this page, unless it says otherwise. */
  const completed = (address) => {
    const [page, place = ''] = address.split(/#(.*)/s);
    const asked = new URLSearchParams(place.split(/\?(.*)/s)[1] ?? '');
    let hash = place;
    const add = (name, text) => {
      if (!asked.has(name))
        hash += `${hash.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(text)}`;
    };
    add('embed', '1');
    add('tell', location.origin);
    return `${page}#${hash}`;
  };

  /** Opens the frames that are named by an address alone. */
  const open = () => {
    for (const frame of document.querySelectorAll('iframe[data-backstep]:not([src])')) {
      if (frame.dataset.backstep) frame.src = completed(frame.dataset.backstep);
    }
  };

  /** Where a frame's messages come from: nowhere in particular, where it is sandboxed without an origin of its own. */
  const originOf = (frame) => {
    const hasOrigin = !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-same-origin');
    try {
      return hasOrigin ? new URL(frame.src).origin : 'null';
    } catch {
      return undefined;
    }
  };
  const frameOf = ({ source, origin }) =>
    [...document.querySelectorAll(FRAMES)].find(
      (frame) => frame.contentWindow === source && originOf(frame) === origin,
    );

  const count = (value) => (Number.isInteger(value) && value >= 0 ? value : 0);
  const text = (value) => (typeof value === 'string' ? value : undefined);

  /** What was told, as far as it is what may be told: it comes from another site. */
  const workOf = (data, frame) => {
    const { score } = data;
    const link = text(data.link);
    const own = `${frame.src.split('#')[0]}#/marking?`;
    return Object.freeze({
      assignment: text(data.assignment),
      code: text(data.code),
      of: count(data.of),
      filled: count(data.filled),
      score:
        typeof score === 'object' && score !== null
          ? Object.freeze(Object.fromEntries(VERDICTS.map((name) => [name, count(score[name])])))
          : null,
      hints: count(data.hints),
      looks: count(data.looks),
      // A link of the frame's own page, and none to anywhere else.
      link: link?.startsWith(own) ? link : null,
    });
  };

  addEventListener('message', (event) => {
    const { data } = event;
    if (event.source === null || typeof data !== 'object' || data === null) return;
    if (data.type !== 'backstep:height' && data.type !== 'backstep:work') return;
    const frame = frameOf(event);
    if (!frame) return;
    if (data.type === 'backstep:height') {
      if (!Number.isFinite(data.height) || frame.dataset.height === 'fixed') return;
      frame.style.height = `${Math.min(Math.max(data.height, 0), HIGHEST)}px`;
    } else if (data.version === 1) {
      const work = workOf(data, frame);
      frame.dispatchEvent(new CustomEvent('backstep:work', { detail: work, bubbles: true }));
      for (const callback of callbacks.get(frame) ?? []) callback(work, frame);
    }
  });

  /** For a script of the course page: `Backstep.onWork(frame, (work) => …)`, the frame itself or a selector of it. */
  window.Backstep = Object.freeze({
    onWork: (of, callback) => {
      const frame = typeof of === 'string' ? document.querySelector(of) : of;
      if (!(frame instanceof HTMLIFrameElement)) throw new TypeError(`No frame: ${of}`);
      callbacks.set(frame, [...(callbacks.get(frame) ?? []), callback]);
    },
  });

  open();
  // Frames that come later, too.
  new MutationObserver(open).observe(document.documentElement, { childList: true, subtree: true });
})();
