/** A worker in name: the test says what it answers. */
export class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault: () => void; message: string }) => void) | null = null;
  readonly asked: unknown[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: unknown): void {
    if (!this.isTerminated) this.onmessage?.({ data });
  }
  fail(message = 'it broke'): void {
    this.onerror?.({ preventDefault: () => undefined, message });
  }
  /** As what it stands in for. */
  get asWorker(): Worker {
    return this as unknown as Worker;
  }
}
