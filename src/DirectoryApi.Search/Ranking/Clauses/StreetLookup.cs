using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Offices by the words of a street.</summary>
internal sealed class StreetLookup
{
    private readonly WordLookup[] _words;
    private readonly int _size;

    public StreetLookup(IReadOnlyList<WordPart> words, PostingSource source, CancellationToken cancellationToken)
    {
        _words = [.. words.Select(word => new WordLookup(word, source, cancellationToken))];
        _size = source.OfficeCount;
        Text = string.Join(' ', _words.Select(word => word.Text));
    }

    /// <summary>The words as typed.</summary>
    public string Text { get; }

    /// <summary>How well an address has all the words, from 0 to 1.</summary>
    public double Quality(int position)
    {
        var sum = 0.0;
        foreach (var word in _words)
        {
            var quality = word.StreetQuality(position);
            if (quality == 0)
            {
                return 0;
            }

            sum += quality;
        }

        return _words.Length == 0 ? 0 : sum / _words.Length;
    }

    /// <summary>Adds the offices whose addresses have all the words.</summary>
    public void AddTo(OfficeBits offices)
    {
        using var all = new OfficeBits(_size);
        using var one = new OfficeBits(_size);
        for (var index = 0; index < _words.Length; index++)
        {
            one.Clear();
            _words[index].AddTo(one, inStreets: true);
            if (index == 0)
            {
                all.CopyFrom(one);
            }
            else
            {
                all.Keep(one);
            }
        }

        offices.Add(all);
    }
}
