/** Flat drawings of goods: enough to tell one post from another. Each fills a 640 × 420 canvas. */
const DRAWINGS = {
  saree: `<rect width="640" height="420" fill="#f6e7e4"/><rect x="150" y="80" width="340" height="270" rx="14" fill="#b3263a"/>
    <path d="M150 94a14 14 0 0 1 14-14h56v270h-56a14 14 0 0 1-14-14z" fill="#d9a441"/>
    <path d="M220 80h14v270h-14zM166 80h8v270h-8zM196 80h8v270h-8z" fill="#8f1b2d"/>
    <path d="M234 80h256v22H234zM234 328h256v22H234z" fill="#d9a441"/><g fill="#f3d38a">${dots(270, 145, 5, 4, 46, 48)}</g>
    <path d="M150 350h340l-16 26H166z" fill="#8f1b2d"/>`,
  kurti: `<rect width="640" height="420" fill="#fdf3d7"/>
    <path d="M250 60l-110 70 40 70 50-26v196h180V174l50 26 40-70-110-70-35 34h-70z" fill="#e0a526"/>
    <path d="M285 94l35 110 35-110z" fill="#c4871a"/><g fill="#fff7e0">${dots(262, 250, 5, 3, 30, 38)}</g>`,
  sandal: `<rect width="640" height="420" fill="#e9ece6"/><ellipse cx="230" cy="215" rx="80" ry="160" fill="#6b4226"/>
    <ellipse cx="410" cy="215" rx="80" ry="160" fill="#6b4226"/><ellipse cx="230" cy="215" rx="60" ry="138" fill="#9a6a40"/>
    <ellipse cx="410" cy="215" rx="60" ry="138" fill="#9a6a40"/>
    <path d="M160 210c50-70 90-70 140 0M340 210c50-70 90-70 140 0" fill="none" stroke="#3f2615" stroke-width="30"/>`,
  bag: `<rect width="640" height="420" fill="#e6f0e6"/><path d="M190 160h260l30 210H160z" fill="#b08d57"/>
    <path d="M250 170c0-130 140-130 140 0" fill="none" stroke="#7d6136" stroke-width="18"/>
    <path d="M176 270h288l8 56H168z" fill="#3f7d58"/><g fill="#e9d9b8">${dots(205, 200, 7, 2, 40, 36)}</g>`,
  slip: `<rect width="640" height="420" fill="#fbe9f1"/><rect x="200" y="40" width="240" height="340" rx="18" fill="#fff"/>
    <rect x="200" y="40" width="240" height="70" rx="18" fill="#c2185b"/><circle cx="320" cy="160" r="30" fill="#2e7d32"/>
    <path d="M306 160l10 11 20-22" fill="none" stroke="#fff" stroke-width="7"/>
    <g fill="#d8c3cd"><rect x="230" y="215" width="180" height="16" rx="8"/><rect x="230" y="250" width="140" height="16" rx="8"/>
    <rect x="230" y="285" width="160" height="16" rx="8"/></g>`,
  person: `<rect width="640" height="420" fill="#dfe5ee"/><circle cx="320" cy="160" r="75" fill="#8fa1bb"/>
    <path d="M180 420c0-190 280-190 280 0z" fill="#8fa1bb"/>`,
} satisfies Record<string, string>;

function dots(x: number, y: number, across: number, down: number, dx: number, dy: number): string {
  const at = Array.from({ length: across * down }, (_, n) => [x + (n % across) * dx, y + Math.floor(n / across) * dy]);
  return at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="6"/>`).join('');
}

export const isPicture = (name: string): name is keyof typeof DRAWINGS => Object.hasOwn(DRAWINGS, name);

/** The picture as an SVG document. */
export const drawPicture = (name: keyof typeof DRAWINGS): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" width="640" height="420">${DRAWINGS[name]}</svg>`;
