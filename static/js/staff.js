// The page is the same for everyone; a cookie that says no more than "logged in" lets the staff's links appear.
if (/(?:^|;\s*)staff=1(?:;|$)/.test(document.cookie))
  for (const element of document.querySelectorAll("[data-staff]")) element.hidden = false;
