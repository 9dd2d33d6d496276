namespace DirectoryApi.Pages.Map;

/// <summary>Puts markers on a drawing so that each can be read and touched: those that would lie upon another are one with it.</summary>
internal static class MarkerLayout
{
    /// <summary>
    /// Between the middles of two markers, in units: on a screen of 360 px, on which a unit is half a pixel, 24 px (WCAG 2.2, success
    /// criterion 2.5.8).
    /// </summary>
    public const double LeastDistance = 48;

    // As the style sheet has it on a narrow screen; names of places have letters of about half the size in width.
    private const double NameSize = 22;
    private const double LetterWidth = 0.6 * NameSize;
    private const double NameGap = 18;

    /// <summary>The markers of the drawing, that of what the page is about first; markers beyond its edges are left out.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="markers">The markers, the more important first.</param>
    public static IReadOnlyList<PlacedMarker> Arrange(MapDrawing drawing, IEnumerable<MapMarker> markers)
    {
        var groups = new List<(MapPoint At, List<MapMarker> Markers)>();
        foreach (var marker in markers.OrderByDescending(marker => marker.IsOwn))
        {
            if (drawing.Place(marker.Point) is not { } at)
            {
                continue;
            }

            var near = groups.Find(group => Math.Sqrt(Math.Pow(group.At.X - at.X, 2) + Math.Pow(group.At.Y - at.Y, 2)) < LeastDistance);
            if (near.Markers is { } together)
            {
                together.Add(marker);
            }
            else
            {
                groups.Add((at, [marker]));
            }
        }

        var taken = groups.Select(group => Box(group.At.X - NameGap, group.At.X + NameGap, group.At.Y)).ToList();
        return [.. groups.Select(group => Named(drawing, group.At, group.Markers, taken))];
    }

    private static PlacedMarker Named(MapDrawing drawing, MapPoint at, List<MapMarker> markers, List<(double Left, double Right, double Top, double Bottom)> taken)
    {
        var width = markers[0].Place.Length * LetterWidth;
        foreach (var isLeft in (ReadOnlySpan<bool>)[false, true])
        {
            var box = isLeft ? Box(at.X - NameGap - width, at.X - NameGap, at.Y) : Box(at.X + NameGap, at.X + NameGap + width, at.Y);
            if (box.Left >= 0 && box.Right <= drawing.Width && !taken.Exists(other => Overlap(box, other)))
            {
                taken.Add(box);
                return new PlacedMarker(at, markers, IsNamed: true, isLeft);
            }
        }

        return new PlacedMarker(at, markers, IsNamed: false, IsNameLeft: false);
    }

    private static (double Left, double Right, double Top, double Bottom) Box(double left, double right, double y) =>
        (left, right, y - (NameSize / 2), y + (NameSize / 2));

    private static bool Overlap((double Left, double Right, double Top, double Bottom) one, (double Left, double Right, double Top, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
