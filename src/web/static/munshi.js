// The few things a form cannot do: clocks that count, keys, the live stream, toasts. Everything works without this file.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const info = () => document.body.dataset;
  const skew = Number(info().now) - Date.now();
  const now = () => Date.now() + skew;
  const digits = new Intl.NumberFormat(root.lang === 'bn' ? 'bn-BD' : 'en-IN');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const shown = (element) => element.getClientRects().length > 0;

  // Clocks: the server's time, the server's words (data-time), the same units as words/duration.ts.
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const units = [
    [MINUTE, SECOND, 'second'],
    [HOUR, MINUTE, 'minute'],
    [2 * DAY, HOUR, 'hour'],
    [Infinity, DAY, 'day'],
  ];
  function span(ms, words) {
    const size = Math.abs(ms);
    const [, unit, name] = units.find(([limit]) => size < limit);
    return words[name].replace('{n}', digits.format(Math.floor(size / unit)));
  }
  function tick() {
    const words = JSON.parse(info().time ?? 'null');
    if (!words) return;
    for (const clock of all('[data-clock]')) {
      const left = Number(clock.dataset.until) - now();
      clock.dataset.state = left < 0 ? 'late' : left <= Number(clock.dataset.warn) ? 'soon' : 'ok';
      say(clock.querySelector('time'), words[left < 0 ? 'late' : 'left'].replace('{t}', span(left, words)));
    }
    for (const time of all('[data-ago]')) {
      const past = now() - Number(time.dataset.ago);
      say(time, past < 10 * SECOND ? words.now : words.ago.replace('{t}', span(past, words)));
    }
    for (const toast of all('[data-toast][data-until]')) if (now() > Number(toast.dataset.until)) leave(toast);
  }
  function say(element, text) {
    if (element && element.textContent !== text) element.textContent = text;
  }
  function leave(element) {
    element.classList.add('leaving');
    setTimeout(() => element.remove(), 200);
  }
  setInterval(tick, SECOND);
  tick();

  // The live stream names the tables that changed; parts of the page listen for live:<topic>. Hidden tabs hold no connection.
  let stream;
  let polling;
  const tables = {
    drafts: ['drafts', 'outbox'],
    hides: ['hides'],
    chats: ['conversations', 'messages', 'interactions'],
    orders: ['orders', 'order_history'],
    outbox: ['outbox'],
    today: ['tasks', 'alerts', 'sla_clocks', 'drafts', 'orders'],
  };
  const topics = Object.keys(tables);
  const tell = (topic) => window.htmx?.trigger(document.body, `live:${topic}`);
  const tellAll = () => {
    for (const topic of topics) tell(topic);
  };
  function lost(isLost) {
    root.classList.toggle('offline', isLost);
    clearInterval(polling);
    if (isLost) polling = setInterval(tellAll, 20 * SECOND);
  }
  function connect() {
    if (!info().live || stream || document.hidden) return;
    stream = new EventSource(info().live);
    stream.onopen = () => lost(false);
    stream.onerror = () => lost(true);
    for (const topic of topics) for (const table of tables[topic]) stream.addEventListener(table, () => tell(topic));
  }
  function disconnect() {
    stream?.close();
    stream = undefined;
    clearInterval(polling);
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return disconnect();
    connect();
    tick();
    tellAll();
  });
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', connect);
  connect();

  // Keys.
  let cursor = -1;
  let going = false;
  const press = (key) => all(`[data-key="${key}"]`).find(shown)?.click();
  const rows = () => all('[data-row]').filter(shown);
  function move(step) {
    const list = rows();
    if (list.length === 0) return;
    const chosen = list.findIndex((row) => row.querySelector('[aria-current]'));
    cursor = Math.max(0, Math.min(list.length - 1, (cursor < 0 ? chosen : cursor) + step));
    for (const [index, row] of list.entries()) row.classList.toggle('row-cursor', index === cursor);
    list[cursor].scrollIntoView({ block: 'nearest' });
    if (list[cursor].closest('[data-follow]')) list[cursor].querySelector('a')?.click();
  }
  const plain = {
    j: () => move(1),
    k: () => move(-1),
    Enter: () => cursor >= 0 && rows()[cursor]?.querySelector('a')?.click(),
    x: () => cursor >= 0 && rows()[cursor]?.querySelector('input[type=checkbox]')?.click(),
    '/': () => all('[data-search]').find(shown)?.focus(),
    '?': () => document.getElementById('keys')?.togglePopover(),
    g: () => {
      going = true;
      setTimeout(() => {
        going = false;
      }, 1500);
    },
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target;
    if (at.matches('input:not([type=checkbox]), textarea, select')) {
      if (event.key === 'Escape') at.blur();
      return;
    }
    if (event.key === 'Enter' && at.matches('a, button, summary, label, input')) return;
    if (going) {
      going = false;
      all(`[data-go="${event.key}"]`)[0]?.click();
      return;
    }
    if (plain[event.key]) plain[event.key]();
    else if ('aeru'.includes(event.key)) press(event.key);
    else return;
    event.preventDefault();
  });

  // Chips below a text say which of them stand in it.
  function marked(field) {
    for (const chip of all(`[data-put][data-into="${field.id}"]`))
      chip.setAttribute('aria-pressed', String(field.value.includes(chip.dataset.has ?? chip.dataset.put)));
  }
  // Letters of a field that has a most.
  function counted(field) {
    for (const count of all(`[data-letters="${field.id}"]`)) {
      const letters = field.value.length;
      say(count, count.dataset.form.replace('{n}', digits.format(letters)));
      count.classList.toggle('text-error', letters > Number(count.dataset.max));
      count.classList.toggle('text-muted', letters <= Number(count.dataset.max));
    }
  }
  document.addEventListener('input', (event) => {
    if (event.target.matches('textarea[id]')) marked(event.target);
    if (event.target.id) counted(event.target);
  });

  // A card goes with the thumb: to the right it is approved, to the left the reasons to reject it open. The buttons do
  // the same; what was approved can be undone as ever.
  let swipe;
  const SWIPED = 0.3;
  const shift = (card, dx) => {
    // Not the card itself: what is fixed within it has to stay where it is.
    card.querySelector('[data-swipe-moves]').style.transform = dx === 0 ? '' : `translateX(${dx}px)`;
    card.dataset.swiped = Math.abs(dx) < card.clientWidth * SWIPED ? '' : dx > 0 ? 'a' : 'r';
  };
  document.addEventListener('pointerdown', (event) => {
    const card = event.target.closest('[data-swipe]');
    if (!card || event.pointerType !== 'touch' || event.target.closest('a, button, input, textarea, label')) return;
    if (card.querySelector('.edit-switch:checked')) return;
    swipe = { card, x: event.clientX, y: event.clientY, dx: 0, id: event.pointerId };
  });
  document.addEventListener('pointermove', (event) => {
    if (event.pointerId !== swipe?.id) return;
    const [dx, dy] = [event.clientX - swipe.x, event.clientY - swipe.y];
    // The page scrolls first: what goes more up or down than sideways is no swipe.
    if (swipe.dx === 0 && Math.abs(dx) < 12) return;
    if (swipe.dx === 0 && Math.abs(dy) > Math.abs(dx)) {
      swipe = undefined;
      return;
    }
    swipe.dx = dx;
    shift(swipe.card, dx);
  });
  const release = (event) => {
    if (event.pointerId !== swipe?.id) return;
    const { card } = swipe;
    const key = event.type === 'pointerup' ? card.dataset.swiped : '';
    swipe = undefined;
    shift(card, 0);
    if (key) press(key);
  };
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);

  // Small courtesies.
  document.addEventListener('click', (event) => {
    const every = event.target.closest('button[name="every"]');
    if (every) {
      const boxes = all('[data-bulk-form] input[type=checkbox]');
      const on = boxes.some((box) => !box.checked);
      for (const box of boxes) box.checked = on;
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const dismiss = event.target.closest('[data-dismiss]');
    if (dismiss) leave(dismiss.closest('[data-toast]'));
    const put = event.target.closest('[data-put]');
    if (put) {
      const field = document.getElementById(put.dataset.into);
      field.setRangeText(put.dataset.put, field.selectionStart, field.selectionEnd, 'end');
      field.focus();
      marked(field);
    }
    const insert = event.target.closest('[data-insert]');
    if (insert) {
      const field = document.getElementById(insert.dataset.into);
      field.value = insert.dataset.insert;
      insert.closest('[popover]')?.hidePopover();
      field.focus();
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-file]')) {
      say(
        event.target.closest('[data-file-within]').querySelector('[data-file-name]'),
        [...event.target.files].map(({ name }) => name).join(', '),
      );
    }
    const within = event.target.closest('[data-bulk-form]');
    if (!within) return;
    const chosen = all('input[type=checkbox]:checked', within).length;
    const words = JSON.parse(info().bulkWords);
    say(
      within.querySelector('[data-bulk-count]'),
      (chosen === 1 ? words.one : words.many).replace('{n}', digits.format(chosen)),
    );
  });
  document.addEventListener('htmx:afterSwap', () => {
    cursor = -1;
    tick();
  });
  // The newest line of a conversation is the one to read.
  const toNewest = () => {
    for (const list of all('[data-newest-last]')) {
      if (list.scrollHeight > list.clientHeight + 1) list.scrollTop = list.scrollHeight;
      else list.lastElementChild?.scrollIntoView({ block: 'end' });
    }
  };
  // A refused form may stand in a sheet: it is opened at the field to mend.
  const toMend = () => {
    const field = document.querySelector('[popover]:not(:popover-open) [aria-invalid="true"]');
    field?.closest('[popover]').showPopover();
    field?.focus();
  };
  document.addEventListener('htmx:afterSettle', toNewest);
  document.addEventListener('htmx:afterSettle', toMend);
  toNewest();
  toMend();
})();
