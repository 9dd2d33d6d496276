using System.Globalization;
using System.Text;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>Counts what disturbed changes left behind.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Old, int New, int Ended)> _counts = new(StringComparer.Ordinal);

    /// <summary>How many left the old edition.</summary>
    public int Old => _counts.Values.Sum(count => count.Old);

    /// <summary>How many left the new edition and had not ended.</summary>
    public int New => _counts.Values.Sum(count => count.New);

    /// <summary>How many had ended before.</summary>
    public int Ended => _counts.Values.Sum(count => count.Ended);

    /// <summary>The moments that were counted.</summary>
    public IEnumerable<string> Moments => _counts.Keys;

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
            text.AppendLine(CultureInfo.InvariantCulture, $"{moment}: {Counts(old, @new, ended)}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Old + New + Ended} in all, no store damaged: {Counts(Old, New, Ended)}").ToString();
    }

    private static string Counts(int old, int @new, int ended) =>
        string.Create(CultureInfo.InvariantCulture, $"{old} left the old edition, {@new} the new one, {ended} had ended before");
}
