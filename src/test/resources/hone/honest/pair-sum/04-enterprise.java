// style: enterprise developer: strategy, factory, builder, value object, own checked exception
package com.acme.bookings.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public class Solution {
    private final BookingPairLocatorFactory locatorFactory = BookingPairLocatorFactory.getInstance();

    /**
     * Locates the pair.
     *
     * @param numbers the bookings, must not be {@code null}
     * @param target the amount
     * @return the indices
     */
    public int[] pairSum(final int[] numbers, final int target) {
        Objects.requireNonNull(numbers, "numbers must not be null");
        final BookingPairLocator locator = locatorFactory.createLocator();
        try {
            final SearchRequest request = SearchRequest.newBuilder().withBookings(numbers).withTarget(target).build();
            return locator.locate(request).map(BookingPair::toIndices)
                    .orElseThrow(() -> new BookingPairNotFoundException("No pair for target " + target));
        } catch (final BookingPairNotFoundException e) {
            throw new IllegalStateException("Reconciliation failed", e);
        }
    }
}

interface BookingPairLocator {
    Optional<BookingPair> locate(SearchRequest request);
}

final class BookingPairLocatorFactory {
    private static final BookingPairLocatorFactory INSTANCE = new BookingPairLocatorFactory();

    private BookingPairLocatorFactory() {
        super();
    }

    static BookingPairLocatorFactory getInstance() {
        return INSTANCE;
    }

    BookingPairLocator createLocator() {
        return new HashingBookingPairLocator();
    }
}

class HashingBookingPairLocator implements BookingPairLocator {
    @Override
    public Optional<BookingPair> locate(final SearchRequest request) {
        final Map<Long, Integer> positionsByAmount = new HashMap<>(request.getBookings().length * 2);
        for (int position = 0; position < request.getBookings().length; position++) {
            final long amount = request.getBookings()[position];
            final Integer counterpart = positionsByAmount.get(request.getTarget() - amount);
            if (counterpart != null) {
                return Optional.of(new BookingPair(counterpart, position));
            }
            positionsByAmount.put(amount, position);
        }
        return Optional.empty();
    }
}

final class SearchRequest {
    private final int[] bookings;
    private final long target;

    private SearchRequest(final Builder builder) {
        this.bookings = builder.bookings;
        this.target = builder.target;
    }

    int[] getBookings() {
        return bookings;
    }

    long getTarget() {
        return target;
    }

    static Builder newBuilder() {
        return new Builder();
    }

    static final class Builder {
        private int[] bookings;
        private long target;

        Builder withBookings(final int[] bookings) {
            this.bookings = bookings.clone();
            return this;
        }

        Builder withTarget(final long target) {
            this.target = target;
            return this;
        }

        SearchRequest build() {
            return new SearchRequest(this);
        }
    }
}

final class BookingPair {
    private final int first;
    private final int second;

    BookingPair(final int first, final int second) {
        this.first = first;
        this.second = second;
    }

    int[] toIndices() {
        return new int[] {first, second};
    }

    @Override
    public String toString() {
        return String.format("BookingPair[first=%d, second=%d]", first, second);
    }

    @Override
    public boolean equals(final Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        final BookingPair that = (BookingPair) other;
        return first == that.first && second == that.second;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }
}

class BookingPairNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    BookingPairNotFoundException(final String message) {
        super(message);
    }
}
