using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// Makes one edition after another in a store that has one: the first two by importing, by the program, other phones and then another
/// decree, so that numbers of offices change too; the rest by going back and forth between these, every third by the program.
/// </summary>
internal static class ChangingEditions
{
    private const int EditionsPerProgram = 3;

    private static readonly string OtherDecree = Repository.PathOf("data", "annexes", "P1000001092.kk.txt");

    /// <summary>Makes them.</summary>
    /// <param name="changes">The changes that the store is made to undergo.</param>
    /// <param name="store">The store, which has edition 1.</param>
    /// <param name="count">How many editions.</param>
    /// <param name="whenMade">Called with the number of each, before the next is made.</param>
    public static async Task MakeAsync(StoreChanges changes, DurableStore store, int count, Func<int, Task> whenMade)
    {
        for (var current = 1; current <= count; current++)
        {
            var change = current switch
            {
                1 => changes.Apply(store, current),
                2 => new StoreChange(ChangeStep.OfApply, ["apply", OtherDecree], () => Task.CompletedTask, Restores: null),
                _ => StoreChanges.RollBack(store, current),
            };
            await (current <= 2 || current % EditionsPerProgram == 0 ? ProgramUnderTest.RunAsync(change, store.Location) : change.RepeatAsync());
            await whenMade(current + 1);
        }
    }
}
