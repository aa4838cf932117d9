// Drops one file on an element: selector, name, type, and its bytes in base64, or a number of bytes of plain text.
const [css, name, type, content] = arguments;
const target = document.querySelector(css);
const bytes =
  typeof content === 'number'
    ? new Uint8Array(content).fill(97)
    : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
const dataTransfer = new DataTransfer();
dataTransfer.items.add(new File([bytes], name, { type }));
for (const step of ['dragenter', 'dragover', 'drop'])
  target.dispatchEvent(new DragEvent(step, { dataTransfer, bubbles: true, cancelable: true, composed: true }));
