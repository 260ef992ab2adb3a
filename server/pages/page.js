/** What a page does more where scripts run: copy a link, hand it to the phone's share sheet. Nothing needs it. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = label), 2000);
  });
}

for (const button of document.querySelectorAll('button[data-share]')) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.share({ url: button.dataset.share, text: button.dataset.text }).catch(() => {}),
  );
}

/** Filters apply when they change, and an open hover card closes with Escape. */
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.addEventListener('change', (event) => {
    if (event.target.matches('select') && event.target.value !== 'custom') form.requestSubmit();
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.activeElement?.closest('.card-host')) document.activeElement.blur();
});
