// Buttons that copy a text of the page: hidden where the browser cannot, or there are no scripts.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
    });
  }
}
