export default function About() {
  return (
    <main>
      <h1>About the Courier</h1>
      <p>An invented paper for an invented town.</p>
    </main>
  );
}
