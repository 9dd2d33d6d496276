using System.Globalization;
using System.Text;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>Counts what disturbed changes left behind.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Old, int New, int Ended)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one.</summary>
    /// <param name="moment">When it was disturbed.</param>
    /// <param name="ended">Whether it had ended before that.</param>
    /// <param name="isNew">Whether the new edition was there.</param>
    public void Add(string moment, bool ended, bool isNew)
    {
        var (old, @new, done) = _counts.GetValueOrDefault(moment);
        _counts[moment] = (old + (isNew ? 0 : 1), @new + (isNew && !ended ? 1 : 0), done + (ended ? 1 : 0));
    }

    /// <summary>A line for each moment, and one for all.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (moment, (old, @new, ended)) in _counts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{moment}: {old} left the old edition, {@new} the new one, {ended} had ended before");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{_counts.Values.Sum(count => count.Old + count.New + count.Ended)} in all, no store damaged").ToString();
    }
}
