using System.Runtime.CompilerServices;

namespace DirectoryApi.Search.Index;

/// <summary>How many offices have a term, by column of the table of words.</summary>
internal struct TermStatistics
{
    private Counts _counts;

    /// <summary>How many have it in a column.</summary>
    public int this[SearchColumn column]
    {
        readonly get => (int)column < SearchColumns.WordCount ? _counts[(int)column] : 0;
        set => _counts[(int)column] = value;
    }

    [InlineArray(SearchColumns.WordCount)]
    private struct Counts
    {
        private int _first;
    }
}
