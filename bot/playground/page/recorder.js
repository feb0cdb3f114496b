// Records a voice note with the browser's own recorder.

/** Kinds of sound in order of preference: what the browser can make, our store keeps as it is. */
const KINDS = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];

/** @returns {{ recording: boolean, start: () => Promise<void>, stop: () => Promise<Blob> }} */
export function recorder() {
  /** @type {MediaRecorder | null} */
  let machine = null;
  /** @type {Blob[]} */
  let pieces = [];
  return {
    get recording() {
      return machine !== null;
    },
    async start() {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one));
      machine = new MediaRecorder(stream, kind ? { mimeType: kind } : {});
      pieces = [];
      machine.addEventListener('dataavailable', (event) => pieces.push(event.data));
      machine.start();
    },
    stop() {
      const running = machine;
      machine = null;
      if (!running) return Promise.resolve(new Blob());
      return new Promise((done) => {
        running.addEventListener('stop', () => {
          for (const track of running.stream.getTracks()) track.stop();
          done(new Blob(pieces, { type: running.mimeType.split(';')[0] ?? 'audio/webm' }));
        });
        running.stop();
      });
    },
  };
}
