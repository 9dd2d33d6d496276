using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>A word of a flattened table.</summary>
/// <param name="Text">The word, letter-spacing closed up.</param>
/// <param name="Line">The line it stands in, as read.</param>
/// <param name="Start">Where it begins in the line, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Break">What stands before it.</param>
internal readonly record struct FlatToken(string Text, TextLine Line, int Start, int End, FlatBreak Break);
