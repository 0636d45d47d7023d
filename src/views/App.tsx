export function App() {
  return (
    <main>
      <h1>Backstep</h1>
    </main>
  );
}
