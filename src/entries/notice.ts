// The small window in which a ribbon function says something.
document.getElementById("notice")!.textContent = decodeURIComponent(window.location.hash.slice(1));
