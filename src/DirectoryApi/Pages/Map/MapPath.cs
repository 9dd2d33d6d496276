using System.Globalization;
using System.Text;

namespace DirectoryApi.Pages.Map;

/// <summary>Writes rings as the data of an SVG path (SVG 2 section 9.3), in whole units and steps from point to point: short, and borders of two regions meet.</summary>
internal static class MapPath
{
    /// <summary>The data; empty where no ring has three points that differ.</summary>
    /// <param name="rings">Rings in kilometres.</param>
    /// <param name="frame">Where they are drawn.</param>
    public static string Of(IEnumerable<IReadOnlyList<MapPoint>> rings, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            Append(path, [.. ring.Select(frame.Place).Select(point => ((int)Math.Round(point.X), (int)Math.Round(point.Y)))]);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, IReadOnlyList<(int X, int Y)> points)
    {
        if (points.Distinct().Count() < 3)
        {
            return;
        }

        var (x, y) = points[0];
        path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
        var isFirst = true;
        foreach (var point in points.Skip(1).Where(point => point != (x, y) || isFirst))
        {
            var (right, down) = (point.X - x, point.Y - y);
            if ((right, down) != (0, 0))
            {
                // A minus parts numbers as well as a space does.
                path.Append(isFirst || right < 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{right}").Append(down < 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{down}");
                (x, y) = point;
                isFirst = false;
            }
        }

        path.Append('z');
    }
}
