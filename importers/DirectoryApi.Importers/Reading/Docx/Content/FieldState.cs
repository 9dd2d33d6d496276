namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>
/// Follows fields through their marks (ISO/IEC 29500-1, 17.16.18): from the first mark to the separating one stands the instruction,
/// from there to the last one its result, which is what is printed. Fields stand within one another.
/// </summary>
internal sealed class FieldState
{
    private readonly List<bool> _inInstruction = [];
    private int _instructions;

    /// <summary>True within the instruction of a field.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>Takes a mark: <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                _inInstruction.Add(true);
                _instructions++;
                break;
            case "separate" when _inInstruction.Count > 0:
                LeaveInstruction(_inInstruction.Count - 1);
                break;
            case "end" when _inInstruction.Count > 0:
                LeaveInstruction(_inInstruction.Count - 1);
                _inInstruction.RemoveAt(_inInstruction.Count - 1);
                break;
        }
    }

    /// <summary>
    /// Ends a paragraph. Results run over paragraphs, instructions do not: a field whose separating mark is missing must not take
    /// the rest of the document with it.
    /// </summary>
    public void EndParagraph()
    {
        if (_instructions > 0)
        {
            _inInstruction.Clear();
            _instructions = 0;
        }
    }

    private void LeaveInstruction(int field)
    {
        if (_inInstruction[field])
        {
            _inInstruction[field] = false;
            _instructions--;
        }
    }
}
