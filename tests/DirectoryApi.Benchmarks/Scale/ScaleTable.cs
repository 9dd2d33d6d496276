using System.Globalization;
using System.Text;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>What was measured, a column a size; the last column tells how much more each figure is at the largest size than in proportion to the smallest.</summary>
internal sealed class ScaleTable
{
    private readonly SortedDictionary<int, Dictionary<string, ScaleFigure>> _sizes = [];
    private readonly List<string> _names = [];

    /// <summary>Takes in what was measured at a size.</summary>
    public void Add(int offices, IEnumerable<ScaleFigure> figures)
    {
        if (!_sizes.TryGetValue(offices, out var ofSize))
        {
            _sizes[offices] = ofSize = [];
        }

        foreach (var figure in figures)
        {
            ofSize[figure.Name] = figure;
            if (!_names.Contains(figure.Name))
            {
                _names.Add(figure.Name);
            }
        }
    }

    /// <summary>The table as Markdown.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(["offices", .. _sizes.Keys.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)), "against proportion"]);
        Line(["---", .. _sizes.Keys.Select(_ => "---:"), "---:"]);
        foreach (var name in _names)
        {
            Line([name, .. _sizes.Values.Select(figures => figures.TryGetValue(name, out var figure) ? Text(figure) : ""), Growth(name)]);
        }

        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string Text(ScaleFigure figure) => string.Create(
        CultureInfo.InvariantCulture, $"{(figure.Value < 10 ? figure.Value.ToString("0.00", CultureInfo.InvariantCulture) : figure.Value.ToString("N0", CultureInfo.InvariantCulture))} {figure.Unit}");

    /// <summary>1 for what grows as the offices do, less for what grows slower; empty where there is one size only.</summary>
    private string Growth(string name)
    {
        var (smallest, largest) = (_sizes.First(), _sizes.Last());
        return smallest.Key != largest.Key
            && smallest.Value.TryGetValue(name, out var first) && largest.Value.TryGetValue(name, out var last) && first.Value > 0
            ? (last.Value / first.Value * smallest.Key / largest.Key).ToString("0.00", CultureInfo.InvariantCulture)
            : "";
    }
}
