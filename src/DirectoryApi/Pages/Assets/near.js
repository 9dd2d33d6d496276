// Asks where the visitor is, on a click and never before, and goes to what is near there. The point is rounded to three decimals,
// some 100 metres: nearer nobody needs to know it.
const decimals = 3;
const limits = { maximumAge: 300000, timeout: 15000 };

for (const near of document.querySelectorAll("[data-near]")) {
  if ("geolocation" in navigator) {
    offer(near);
  }
}

function offer(near) {
  const button = near.querySelector("button");
  const status = near.querySelector("[role=status]");
  near.hidden = false;
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") === "true") {
      return;
    }
    button.setAttribute("aria-disabled", "true");
    status.textContent = near.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        button.removeAttribute("aria-disabled");
        status.textContent = "";
        const address = new URL(near.dataset.near, location.href);
        address.searchParams.set("lat", coords.latitude.toFixed(decimals));
        address.searchParams.set("lon", coords.longitude.toFixed(decimals));
        location.assign(address);
      },
      error => {
        button.removeAttribute("aria-disabled");
        status.textContent = error.code === error.PERMISSION_DENIED ? near.dataset.denied : near.dataset.failed;
      },
      limits);
  });
}
