'use strict';
(() => {
  const root = document.documentElement;
  const one = (css, within = document) => within.querySelector(css);
  const all = (css, within = document) => [...within.querySelectorAll(css)];
  const views = all('.view');
  const words = one('#words');
  const rule = one('#rule');
  const boxes = all('.filter [type=checkbox]');
  const shown = one('#shown');
  let view = views[0];

  root.classList.add('js');

  const equip = part => {
    for (const actions of all('.actions', part)) {
      if (actions.querySelector('[data-do=link]')) continue;
      for (const [what, label] of [['accept', 'Accept …'], ['text', 'Copy as text'], ['link', 'Copy link']]) {
        if (what === 'accept' && actions.closest('.accepted')) continue;
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.do = what;
        button.textContent = label;
        actions.prepend(button);
      }
    }
  };

  // A long page keeps its parts as text until somebody asks for them.
  const unfold = part => {
    for (const folded of all('noscript', part)) {
      const content = document.createElement('template');
      content.innerHTML = folded.textContent;
      folded.replaceWith(content.content);
    }
    equip(part);
  };
  document.addEventListener('toggle', event => event.target.open && unfold(event.target), true);
  const open = element => {
    for (let part = element; part; part = part.parentElement) {
      if (part.tagName === 'DETAILS' && !part.open) {
        unfold(part);
        part.open = true;
      }
    }
  };

  // What is searched: words and paths of an item, without its markup.
  const texts = new WeakMap();
  const text = item => {
    if (!texts.has(item)) {
      const parts = all('noscript', item).map(part => part.textContent.replace(/<[^>]*>/g, ''));
      texts.set(item, (item.textContent + ' ' + parts.join(' ')).toLowerCase());
    }
    return texts.get(item);
  };
  const items = () => all('.item', view);
  const visible = () => items().filter(item => !item.hidden);

  const show = next => {
    view = next;
    root.dataset.view = next.id;
    for (const other of views) other.hidden = other !== next;
    for (const link of all('.bar nav a')) {
      if (link.hash === '#' + next.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };

  const filter = () => {
    if (!words) return;
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word);
    const hidden = boxes.filter(box => !box.checked).map(box => box.id.slice(5));
    for (const item of items()) {
      const finding = item.classList.contains('finding');
      item.hidden =
        finding && hidden.some(severity => item.classList.contains(severity)) ||
        finding && rule.value !== '*' && item.dataset.rule !== rule.value ||
        wanted.length > 0 && !wanted.every(word => text(item).includes(word));
    }
    const rest = visible().length;
    const total = items().length;
    shown.textContent = rest === total ? '' : rest + ' of ' + total;
    const none = one('.none', view);
    if (none) none.hidden = rest > 0;
  };

  // The address holds either a place (#f-…) or a view with what narrows it (#?view=…&q=…).
  const write = () => {
    const state = new URLSearchParams();
    if (view.id !== views[0].id) state.set('view', view.id);
    if (words.value) state.set('q', words.value);
    if (rule.value !== '*') state.set('rule', rule.value);
    const hidden = boxes.filter(box => !box.checked).map(box => box.id.slice(5));
    if (hidden.length) state.set('hide', hidden.join(' '));
    history.replaceState(null, '', '#' + (state.size ? '?' + state : view.id));
  };
  const read = state => {
    show(views.find(other => other.id === state.get('view')) || views[0]);
    if (words) {
      words.value = state.get('q') || '';
      const known = [...rule.options].some(option => option.value === state.get('rule'));
      rule.value = known ? state.get('rule') : '*';
      const hidden = (state.get('hide') || '').split(' ');
      for (const box of boxes) box.checked = !hidden.includes(box.id.slice(5));
    }
    filter();
  };
  const go = () => {
    const hash = location.hash.slice(1);
    if (!hash || hash[0] === '?') {
      read(new URLSearchParams(hash.slice(1)));
      return;
    }
    const target = document.getElementById(hash);
    const home = target && target.closest('.view');
    if (!home) return;
    const changed = home !== view;
    show(home);
    if (words) {
      filter();
      const item = target.closest('.item');
      if (item && item.hidden) read(new URLSearchParams({view: home.id}));
    }
    open(target);
    const inner = target.matches('.finding, .rule') && all(':scope > details', target).at(-1);
    if (inner) open(inner);
    if (target !== home) target.scrollIntoView();
    else if (changed) one('.bar').scrollIntoView();
  };
  window.addEventListener('hashchange', go);

  if (words) {
    for (const input of [words, rule, ...boxes]) {
      input.addEventListener('input', () => {
        filter();
        write();
      });
    }
  }

  const copy = async (content, button) => {
    try {
      await navigator.clipboard.writeText(content);
    } catch {
      const field = document.createElement('textarea');
      field.value = content;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      button.focus();
    }
    const label = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = label; }, 1500);
  };
  const address = item => location.href.split('#')[0] + '#' + item.id;
  const line = element => element ? element.textContent.replace(/\s+/g, ' ').trim() : '';
  const asText = item => [
    line(one('h3', item)),
    line(one('.conflict', item)),
    ...all('.side', item).map(side =>
      '- ' + line(one('.origin code', side)) + ': "' + line(one('mark', side)) + '"'),
    line(one('.advice', item)),
    address(item),
  ].join('\n');
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-do]');
    if (!button) return;
    const item = button.closest('.item');
    if (button.dataset.do === 'link') copy(address(item), button);
    if (button.dataset.do === 'text') copy(asText(item), button);
    if (button.dataset.do === 'copy') copy(button.dataset.copy, button);
    if (button.dataset.do === 'accept') ask(item);
  });

  // An entry for crosscheck.yml needs a reason; a JSON text is a YAML scalar, whatever is in it.
  const form = document.createElement('dialog');
  form.setAttribute('aria-labelledby', 'accept-h');
  form.innerHTML = '<form method="dialog"><h2 id="accept-h">Accept this finding</h2>' +
    '<p id="accepted"></p>' +
    '<p><label>Why may it stay? <input id="because" required></label></p>' +
    '<p><label>Until, if not for ever <input type="date" id="until"></label></p>' +
    '<p>The entry goes below <code>accepted:</code> in crosscheck.yml, by way of review.</p>' +
    '<p><button id="copy-entry">Copy the entry</button> ' +
    '<button formnovalidate value="no">Cancel</button></p></form>';
  document.body.append(form);
  let asked;
  const ask = item => {
    asked = item;
    one('#accepted').textContent = line(one('h3', item));
    one('#because').value = '';
    form.returnValue = '';
    form.showModal();
  };
  const entry = item => 'accepted:\n  # ' + item.dataset.rule + ': ' + line(one('h3', item)) +
    '\n  - finding: "' + item.id.slice(2) + '"' +
    '\n    because: ' + JSON.stringify(one('#because').value.trim()) +
    (one('#until').value ? '\n    until: ' + one('#until').value : '') + '\n';
  form.addEventListener('close', () => {
    if (form.returnValue !== 'no' && one('#because').value.trim()) {
      copy(entry(asked), one('[data-do=accept]', asked));
    }
  });
  form.addEventListener('cancel', () => { form.returnValue = 'no'; });

  // Where nothing can be pointed at, a touch shows how a fact was read.
  document.addEventListener('click', event => {
    const fact = event.target.closest('.reader u[title]');
    if (!fact) return;
    const note = fact.nextElementSibling;
    if (note && note.matches('.reading')) {
      note.remove();
      return;
    }
    const reading = document.createElement('small');
    reading.className = 'reading';
    reading.textContent = ' = ' + fact.title;
    fact.after(reading);
  });

  const heading = item => one('h3 a, summary, h3', item);
  const step = by => {
    const list = visible();
    const now = document.activeElement.closest('.item');
    const at = list.indexOf(now);
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by];
    if (!next) return;
    const target = heading(next);
    if (target.tabIndex < 0) target.tabIndex = -1;
    next.scrollIntoView({block: 'start'});
    target.focus({preventScroll: true});
  };
  const toggle = () => {
    const now = document.activeElement.closest('.item');
    const part = now && (now.matches('details') ? now : one('details', now));
    if (part) {
      unfold(part);
      part.open = !part.open;
    }
  };

  const help = document.createElement('dialog');
  help.setAttribute('aria-labelledby', 'keys-h');
  help.innerHTML = '<h2 id="keys-h">Keys</h2><dl>' +
    '<dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous</dd>' +
    '<dt><kbd>o</kbd></dt><dd>open or close</dd>' +
    '<dt><kbd>/</kbd></dt><dd>search</dd>' +
    '<dt><kbd>1</kbd> … <kbd>5</kbd></dt><dd>the views</dd>' +
    '<dt><kbd>?</kbd></dt><dd>this help</dd></dl>' +
    '<p><label><input type="checkbox" id="single" checked> Listen to single keys</label></p>' +
    '<form method="dialog"><button>Close</button></form>';
  document.body.append(help);
  if (one('#keys')) one('#keys').addEventListener('click', () => help.showModal());

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || form.open) return;
    if (event.target.matches('input:not([type=checkbox]), select, textarea')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (!one('#single').checked) return;
    const link = all('.bar nav a')['12345'.indexOf(event.key)];
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'o') toggle();
    else if (event.key === '?') help.showModal();
    else if (event.key === '/' && words) words.focus();
    else if (event.key.length === 1 && link) location.hash = link.hash;
    else return;
    event.preventDefault();
  });

  // On paper nothing can be opened; a long page would be a book.
  window.addEventListener('beforeprint', () => {
    const parts = all('.finding details', view).filter(part => !part.closest('[hidden]'));
    if (parts.length <= 200) {
      for (const part of parts) {
        unfold(part);
        part.open = true;
      }
    }
  });

  equip(document);
  show(view);
  go();
})();
