// A button that fills in where the phone is. It stands only where the browser can find out.

for (const root of document.querySelectorAll("[data-place]")) {
  const input = document.getElementById(root.dataset.place);
  if (input && navigator.geolocation) offer(root, input);
}

function offer(root, input) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = root.dataset.button;
  const status = document.createElement("p");
  status.className = "govuk-body";
  status.setAttribute("role", "status");
  root.append(button, status);
  let looking = false;
  button.addEventListener("click", () => {
    // Not `disabled`: the focus would be lost.
    if (looking) return;
    looking = true;
    status.textContent = root.dataset.looking;
    const done = (text) => {
      looking = false;
      status.textContent = text;
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Five places are about a metre.
        input.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
        done(root.dataset.found);
      },
      (error) => done(error.code === error.PERMISSION_DENIED ? root.dataset.refused : root.dataset.failed),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
