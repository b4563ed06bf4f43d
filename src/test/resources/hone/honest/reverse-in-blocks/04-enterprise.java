// style: enterprise developer: train, turntable, policies and an assembler
package com.railways.shunting.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

public class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        final ShuntingConfiguration configuration = ShuntingConfiguration.builder().turntableSize(size).build();
        return new ShuntingService(configuration).shunt(head);
    }
}

final class ShuntingConfiguration {
    private final int turntableSize;

    private ShuntingConfiguration(final int turntableSize) {
        this.turntableSize = turntableSize;
    }

    public int getTurntableSize() {
        return turntableSize;
    }

    public static ShuntingConfigurationBuilder builder() {
        return new ShuntingConfigurationBuilder();
    }

    public static final class ShuntingConfigurationBuilder {
        private int turntableSize = 1;

        public ShuntingConfigurationBuilder turntableSize(final int turntableSize) {
            this.turntableSize = turntableSize;
            return this;
        }

        public ShuntingConfiguration build() {
            if (turntableSize < 1) {
                throw new InvalidConfigurationException("turntableSize", turntableSize);
            }
            return new ShuntingConfiguration(turntableSize);
        }
    }
}

class InvalidConfigurationException extends RuntimeException {
    InvalidConfigurationException(final String property, final Object value) {
        super(property + " must not be " + value);
    }
}

interface WagonSink {
    void accept(ListNode wagon);
}

class TrainAssembler implements WagonSink {
    private Optional<ListNode> first = Optional.empty();
    private ListNode last;

    @Override
    public void accept(final ListNode wagon) {
        wagon.next = null;
        if (first.isPresent()) {
            last.next = wagon;
        } else {
            first = Optional.of(wagon);
        }
        last = wagon;
    }

    ListNode assemble() {
        return first.orElse(null);
    }
}

class Turntable {
    private final int capacity;
    private final WagonSink sink;
    private final Deque<ListNode> wagons = new ArrayDeque<>();

    Turntable(final int capacity, final WagonSink sink) {
        this.capacity = capacity;
        this.sink = sink;
    }

    void roll(final ListNode wagon) {
        wagons.addLast(wagon);
        if (wagons.size() == capacity) {
            while (!wagons.isEmpty()) {
                sink.accept(wagons.removeLast());
            }
        }
    }

    void leaveUnturned() {
        wagons.forEach(sink::accept);
        wagons.clear();
    }
}

class ShuntingService {
    private final ShuntingConfiguration configuration;

    ShuntingService(final ShuntingConfiguration configuration) {
        this.configuration = configuration;
    }

    ListNode shunt(final ListNode head) {
        final TrainAssembler assembler = new TrainAssembler();
        final Turntable turntable = new Turntable(configuration.getTurntableSize(), assembler);
        ListNode wagon = head;
        while (wagon != null) {
            final ListNode following = wagon.next;
            turntable.roll(wagon);
            wagon = following;
        }
        turntable.leaveUnturned();
        return assembler.assemble();
    }
}
