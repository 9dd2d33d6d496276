using System.Collections;

namespace DirectoryApi.Store.Images;

/// <summary>A list that stays compressed, and is read when somebody asks for what is in it: each time anew, which takes some microseconds.</summary>
/// <param name="part">Where its items are.</param>
/// <param name="count">How many there are.</param>
/// <param name="values">What they refer to by number.</param>
/// <param name="read">Reads one.</param>
internal sealed class PartList<T>(StoredBytes part, int count, ImageValues values, Func<ImageDecoder, T> read) : IReadOnlyList<T>
{
    /// <inheritdoc />
    public int Count => count;

    /// <inheritdoc />
    public T this[int index] => Items()[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items().GetEnumerator();

    private T[] Items() => new ImageDecoder(part.Read(), values).Items(count, read);
}
