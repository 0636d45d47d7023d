import { useText } from '../components/context';

/** To be built. */
export function PracticeView() {
  const text = useText();
  return (
    <main id="content" tabIndex={-1}>
      <h2>{text('view.practice')}</h2>
    </main>
  );
}
